import { enumerate } from "@/lib/i18n/words";

type Case = "nominative" | "accusative" | "dative";
type Genus = "feminine" | "masculine" | "neuter";

/** Names of municipalities stand without an article; these first words bring one. */
const GENUS: Record<string, Genus> = {
  Amt: "neuter",
  Gemeinde: "feminine",
  Hansestadt: "feminine",
  Kreis: "masculine",
  Landkreis: "masculine",
  Lutherstadt: "feminine",
  Markt: "masculine",
  Samtgemeinde: "feminine",
  Stadt: "feminine",
  Verbandsgemeinde: "feminine",
  Verwaltungsgemeinschaft: "feminine",
  Verwaltungsverband: "masculine",
};

const ARTICLES: Record<Genus, Record<Case, string>> = {
  feminine: { nominative: "die", accusative: "die", dative: "der" },
  masculine: { nominative: "der", accusative: "den", dative: "dem" },
  neuter: { nominative: "das", accusative: "das", dative: "dem" },
};

/** "Stendal", "der Verbandsgemeinde Daun": a city's name as it stands in a sentence. */
export function placeIn(kind: Case, name: string): string {
  const genus = GENUS[name.split(" ")[0] ?? ""];
  return genus ? `${ARTICLES[genus][kind]} ${name}` : name;
}

/** "von Stendal, Lemgo und der Verbandsgemeinde Daun", "im Amt Büsum". */
export function placesAfter(
  preposition: "aus" | "für" | "in" | "von" | "zwischen",
  names: readonly string[],
): string {
  const kind = preposition === "für" ? "accusative" : "dative";
  const places = enumerate(names.map((name) => placeIn(kind, name)));
  return `${preposition} ${places}`.replace(/^in dem /, "im ").replace(/^von dem /, "vom ");
}

/** "die Alte Hansestadt Lemgo": the name a city calls itself by, as the subject of a sentence. */
export function fullPlace(city: { name: string; fullName: string | null }): string {
  const { name, fullName } = city;
  if (!fullName || fullName === name) return placeIn("nominative", name);
  const titles = fullName.replace(name, "").split(/[\s-]+/);
  const isFeminine = titles.some((word) => /(stadt|gemeinde)$/i.test(word));
  return isFeminine ? `die ${fullName}` : placeIn("nominative", fullName);
}

/** "Stendals"; null where the name takes no simple s: "Neuss", "Freiburg im Breisgau", "Amt Büsum". */
export function placeInGenitive(name: string): string | null {
  return isSimple(name) && !/[sßxz]$/.test(name) ? `${name}s` : null;
}

/** "Parchimer", "Lemgoer", "Balinger"; null where the ending is a matter of custom. */
export function placeAsAdjective(name: string): string | null {
  const customary = CUSTOMARY[name];
  if (customary) return customary;
  if (!isSimple(name)) return null;
  if (/ingen$/.test(name)) return name.replace(/en$/, "er");
  return /(en|er|e|y)$/.test(name) ? null : `${name}er`;
}

const CUSTOMARY: Record<string, string> = {
  Aachen: "Aachener",
  Bautzen: "Bautzener",
  Bremen: "Bremer",
  Dresden: "Dresdner",
  Emden: "Emder",
  München: "Münchner",
};

function isSimple(name: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(name) && !GENUS[name];
}
