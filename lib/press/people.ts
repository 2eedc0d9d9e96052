import { enumerate, t } from "@/lib/i18n/words";
import {
  genderOf,
  officeInGenitive,
  officeInNominative,
  officeInPlural,
} from "@/lib/people/declension";
import type { PressDelegation, PressPerson } from "@/lib/press/facts";
import { grouped } from "@/lib/press/groups";
import { placeAsAdjective, placeInGenitive, placesAfter } from "@/lib/press/places";
import type { Salutation } from "@/prisma/generated/enums";

/** People as the subject of a sentence, with how many they are. */
export type People = { words: string; count: number };

/** "Oberbürgermeister Bastian Sieler und sein Stellvertreter Axel Kleefeldt"; null when nobody came for the city. */
export function delegationInWords(delegation: PressDelegation): People | null {
  const { presence, head, representative, companions } = delegation;
  const came = presence === "PRESENT" ? head : null;
  const first = [
    ...(came ? [personInWords(came)] : []),
    ...(presence === "REPRESENTED" ? [representedInWords(representative, head)] : []),
  ];
  const others = companionsInWords(companions, came && genderOfPerson(came));
  const count = first.length + companions.length;
  return count > 0 ? { words: enumerate([...first, ...others]), count } : null;
}

/** "Bürgermeister Marcus Baier"; "der Bürgermeister" where nobody knows the name. */
export function personInWords({ name, salutation, officeTitle }: PressPerson): string {
  if (!officeTitle) return name ?? t("press.draft.somebody");
  if (name) return `${officeTitle} ${name}`;
  return officeInNominative({ officeTitle, salutation }) ?? t("press.draft.somebody");
}

/** "Lemgos Bürgermeister Marcus Baier", "der Görlitzer Oberbürgermeister …", "Bürgermeister … aus Bad Orb": who said something. */
export function speakerInWords(person: PressPerson, city: string | null): string {
  const { name, officeTitle, salutation } = person;
  if (!city || !officeTitle || officeTitle.includes(city)) return untied(person);
  const here = placesAfter("aus", [city]);
  if (isRelation(officeTitle)) return `${personInWords(person)} ${here}`;
  const genitive = placeInGenitive(city);
  if (genitive) return [genitive, officeTitle, name].filter(Boolean).join(" ");
  const adjective = placeAsAdjective(city);
  const office = officeInNominative({ officeTitle, salutation });
  if (!adjective || !office) return `${personInWords(person)} ${here}`;
  return [office.replace(" ", ` ${adjective} `), name].filter(Boolean).join(" ");
}

function untied(person: PressPerson): string {
  const { name, officeTitle } = person;
  // An office told in several words follows the name: "…, Prozessmanagerin der Engagierten Stadt Stendal".
  return name && officeTitle?.includes(" ") ? `${name}, ${officeTitle}` : personInWords(person);
}

function representedInWords(one: PressPerson | null, head: PressPerson | null): string {
  const principal = principalInWords(head);
  if (!one) return t("press.draft.byARepresentative", { head: principal });
  return t("press.draft.represented", { person: personInWords(one), head: principal });
}

/** "des Bürgermeisters", "der Bürgermeisterin Mandy Schumacher", "der Verwaltungsspitze". */
function principalInWords(head: PressPerson | null): string {
  if (!head?.officeTitle) return t("press.draft.ofTheHead");
  const { officeTitle, salutation, name } = head;
  const office = officeInGenitive({ officeTitle, salutation });
  if (!office) return name ? `von ${officeTitle} ${name}` : t("press.draft.ofTheHead");
  return [office, name].filter(Boolean).join(" ");
}

/** Those who share an office stand together: "seine Stellvertreter A und B". */
function companionsInWords(companions: readonly PressPerson[], principal: Salutation | null) {
  const groups = grouped(companions, ({ officeTitle }) => officeTitle);
  return [...groups].flatMap(([officeTitle, people]) => {
    const several = officeTitle && people.length > 1 ? plural(officeTitle, people) : null;
    const isTheirs = principal && officeTitle && isRelation(officeTitle);
    if (several && isTheirs) return [`${POSSESSIVE[principal].several} ${several}`];
    return people.map((one) => (isTheirs ? theirs(one, principal) : personInWords(one)));
  });
}

function plural(officeTitle: string, people: readonly PressPerson[]): string | null {
  const [first] = people;
  const office = first && officeInPlural({ officeTitle, salutation: first.salutation });
  const names = people.flatMap(({ name }) => name ?? []);
  const isOneGender = new Set(people.map(genderOfPerson)).size === 1;
  return office && isOneGender && names.length === people.length
    ? `${office} ${enumerate(names)}`
    : null;
}

function theirs(person: PressPerson, principal: Salutation): string {
  const gender = genderOfPerson(person);
  if (!gender) return personInWords(person);
  const possessive = POSSESSIVE[principal][gender];
  return [possessive, person.officeTitle, person.name].filter(Boolean).join(" ");
}

function genderOfPerson({ officeTitle, salutation }: PressPerson): Salutation | null {
  return officeTitle ? genderOf({ officeTitle, salutation }) : salutation;
}

/** Offices that stand beside another person rather than beside a city. */
function isRelation(officeTitle: string): boolean {
  return /stellvertret|referent|assisten/i.test(officeTitle);
}

const POSSESSIVE = {
  HERR: { HERR: "sein", FRAU: "seine", several: "seine" },
  FRAU: { HERR: "ihr", FRAU: "ihre", several: "ihre" },
} as const;
