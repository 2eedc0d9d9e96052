import type { Salutation } from "@/prisma/generated/enums";

/** A name as the network knows it; without a family name only the office is known. */
export type Named = {
  givenName: string | null;
  familyName: string | null;
  officeTitle: string;
};

export type Addressed = { familyName: string | null; salutation: Salutation | null };

/** "Marcus Baier", or null when only the office is known. */
export function fullName(person: Pick<Named, "givenName" | "familyName">): string | null {
  return [person.givenName, person.familyName].filter(Boolean).join(" ") || null;
}

/** "Bürgermeister Marcus Baier"; "Bürgermeister von Parchim" when the name is not known. */
export function officeAndName(person: Named, cityName: string): string {
  const name = fullName(person);
  return name ? `${person.officeTitle} ${name}` : `${person.officeTitle} von ${cityName}`;
}

/** "Bürgermeister Baier": the short form after the first mention. */
export function officeAndFamilyName(person: Named, cityName: string): string {
  return person.familyName
    ? `${person.officeTitle} ${person.familyName}`
    : `${person.officeTitle} von ${cityName}`;
}

/** "H. Schwär-Fröhlich": who clicked, in small print. */
export function initialAndFamilyName(person: { givenName: string; familyName: string }): string {
  return `${person.givenName.slice(0, 1)}. ${person.familyName}`;
}

/** "Guten Tag, Herr Sieler"; without a known salutation the whole name. */
export function greeting(person: {
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
}): string {
  if (person.salutation === "HERR") return `Guten Tag, Herr ${person.familyName}`;
  if (person.salutation === "FRAU") return `Guten Tag, Frau ${person.familyName}`;
  return `Guten Tag, ${person.givenName} ${person.familyName}`;
}

/** The first line of a letter to an official: "Sehr geehrter Herr Bürgermeister Baier," */
export function letterGreeting(person: Named & Addressed): string {
  if (person.familyName && person.salutation === "HERR")
    return `Sehr geehrter Herr ${person.officeTitle} ${person.familyName},`;
  if (person.familyName && person.salutation === "FRAU")
    return `Sehr geehrte Frau ${person.officeTitle} ${person.familyName},`;
  return "Sehr geehrte Damen und Herren,";
}
