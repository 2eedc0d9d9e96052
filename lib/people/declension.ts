import type { Salutation } from "@/prisma/generated/enums";

type Office = { officeTitle: string; salutation: Salutation | null };

/** "des Bürgermeisters", "der Bürgermeisterin", "des Ersten Beigeordneten"; null where the title names both or neither. */
export function officeInGenitive(office: Office): string | null {
  const gender = genderOf(office);
  if (!gender) return null;
  const { adjectives, noun, rest } = split(office.officeTitle);
  const article = gender === "FRAU" ? "der" : "des";
  return [article, ...adjectives.map(weak), genitive(noun, gender), ...rest].join(" ");
}

/** "der Bürgermeister", "die Oberbürgermeisterin", "der Erste Beigeordnete"; null where the title names both or neither. */
export function officeInNominative(office: Office): string | null {
  const gender = genderOf(office);
  if (!gender) return null;
  const { adjectives, noun, rest } = split(office.officeTitle);
  // Nouns made from adjectives lose their strong ending behind the article, as the adjectives do.
  const held = isAdjectival(noun) ? noun.replace(/er$/, "e") : noun;
  const article = gender === "FRAU" ? "die" : "der";
  return [article, ...adjectives.map((one) => one.replace(/er$/, "e")), held, ...rest].join(" ");
}

/** "Stellvertreterinnen", "Persönlichen Referenten": behind "seine" or "die"; null where the plural is not plain. */
export function officeInPlural(office: Office): string | null {
  const gender = genderOf(office);
  if (!gender) return null;
  const { adjectives, noun, rest } = split(office.officeTitle);
  const held = plural(noun, gender);
  return held ? [...adjectives.map(weak), held, ...rest].join(" ") : null;
}

/** "Stellvertreter", "dem Persönlichen Referenten": as it stands after "mit", before a name. */
export function officeInDative(office: Office): string {
  const gender = genderOf(office);
  const { adjectives, noun, rest } = split(office.officeTitle);
  if (!gender || adjectives.length === 0) return office.officeTitle;
  const article = gender === "FRAU" ? "der" : "dem";
  const declined = isWeak(noun, gender) ? weakNoun(noun) : noun;
  return [article, ...adjectives.map(weak), declined, ...rest].join(" ");
}

/** Known from the salutation, else from the title; a title with a gender star stays undecided. */
export function genderOf({ officeTitle, salutation }: Office): Salutation | null {
  if (/[*:_/]/.test(officeTitle)) return null;
  if (salutation) return salutation;
  const { noun } = split(officeTitle);
  if (/(in|frau|ordnete|tragte|sitzende)$/.test(noun)) return "FRAU";
  return /(er|t|or|mann)$/.test(noun) ? "HERR" : null;
}

/** The title's first noun, the adjectives before it and whatever follows it. */
function split(title: string): { adjectives: string[]; noun: string; rest: string[] } {
  const words = title.split(" ");
  const found = words.findIndex((word) => !ADJECTIVE.test(word));
  // The last word is a noun even where it looks like an adjective ("Vorsitzende").
  const position = found === -1 ? words.length - 1 : found;
  return {
    adjectives: words.slice(0, position),
    noun: words[position] ?? title,
    rest: words.slice(position + 1),
  };
}

const ADJECTIVE = /^((Ers|Zwei|Drit|Vier)t|\p{Lu}\p{Ll}*(lich|isch|ig|end|iert))er?$/u;

function weak(adjective: string): string {
  return adjective.replace(/(er|e)$/, "en");
}

function genitive(noun: string, gender: Salutation): string {
  if (isWeak(noun, gender)) return weakNoun(noun);
  if (gender === "FRAU") return noun;
  return /[sßxz]$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function plural(noun: string, gender: Salutation): string | null {
  if (isWeak(noun, gender)) return weakNoun(noun);
  if (/in$/.test(noun)) return `${noun}nen`;
  return /er$/.test(noun) ? noun : null;
}

/** Nouns made from adjectives or participles. */
function isAdjectival(noun: string): boolean {
  return /(ordnete|tragte|sitzende|tretende)r?$/.test(noun);
}

/** They, and masculine nouns in -ent, -ant, -ist. */
function isWeak(noun: string, gender: Salutation): boolean {
  if (isAdjectival(noun)) return true;
  return gender === "HERR" && /(ent|ant|ist)$/.test(noun);
}

function weakNoun(noun: string): string {
  if (/er?$/.test(noun)) return noun.replace(/er?$/, "en");
  return `${noun}en`;
}
