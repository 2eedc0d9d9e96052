/** By what a person is known in the texts of the network, and what stands in the place of the name afterwards. */
export type Identity = {
  userId: string | null;
  /** Also of earlier offices, as far as they bear the same address. */
  officialIds: readonly string[];
  names: readonly { givenName: string; familyName: string }[];
  /** "Bürgermeister", "Oberbürgermeisterin": what may stand before the name. */
  titles: readonly string[];
  addresses: readonly string[];
  /** "Bürgermeister*in von Parchim". */
  office: string;
  /** Whether the family name alone means this person: nobody else bears it, and no place is called so. */
  knownByFamilyName: boolean;
};

/** What stands where a mail address stood (RFC 2606: it can never be one). */
export const ERASED_ADDRESS = "geloescht@erased.invalid";

const START = String.raw`(?<![\p{L}\p{N}_-])`;
const END = String.raw`(?![\p{L}\p{N}_-])`;
const FORMS_OF_ADDRESS = ["Herrn", "Herr", "Frau", "Dr\\.", "Prof\\."];

/** Pieces of text of which one occurs wherever the person is named; to look rows up with. */
export function keysOf({ names, addresses }: Identity): string[] {
  const families = names.map(({ familyName }) => familyName).filter(Boolean);
  return [...new Set([...families, ...addresses])];
}

/** The ids that stand for the person in other rows. */
export function idsOf({ userId, officialIds }: Identity): string[] {
  return [...(userId ? [userId] : []), ...officialIds];
}

/** Whether a text names the person or holds its address. */
export function mentions(text: string, identity: Identity): boolean {
  return sweep(text, identity) !== text;
}

/** The text with the office in the place of the name, and no address of the person. */
export function sweep(text: string, identity: Identity): string {
  const whole = text.includes("BEGIN:VCALENDAR") ? unfolded(text) : text;
  let swept = whole;
  for (const address of identity.addresses) {
    swept = swept.replace(addressPattern(address), ERASED_ADDRESS);
  }
  for (const name of identity.names) {
    for (const pattern of namePatterns(name, identity)) {
      swept = swept.replace(pattern, () => identity.office);
    }
  }
  return swept === whole ? text : swept;
}

/** The same for whatever JSON holds, keys included as they are. */
export function sweepJson(value: unknown, identity: Identity): unknown {
  if (typeof value === "string") return sweep(value, identity);
  if (Array.isArray(value)) return value.map((one) => sweepJson(one, identity));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, one]) => [key, sweepJson(one, identity)]);
  return Object.fromEntries(entries);
}

function addressPattern(address: string): RegExp {
  return new RegExp(String.raw`(?<![\w.+-])${escaped(address)}(?![\w-]|\.\w)`, "giu");
}

function namePatterns(name: Identity["names"][number], { titles, knownByFamilyName }: Identity) {
  const family = spaced(name.familyName);
  if (!family) return [];
  const given = name.givenName.trim();
  const before = `(?:(?:${[...FORMS_OF_ADDRESS, ...titles.map(spaced)].join("|")})\\s+)`;
  const genitive = "(?:s|’|')?";
  const whole = (pattern: string, flags = "giu") =>
    new RegExp(`${START}${pattern}${genitive}${END}`, flags);
  const full = given
    ? [
        whole(`${before}*${spaced(given)}\\s+${family}`),
        whole(`${before}*${spaced(given.split(/\s+/)[0] ?? given)}\\s+${family}`),
        whole(`${family},\\s*${spaced(given)}`),
        whole(`${before}*${escaped(given.slice(0, 1))}\\.\\s*${family}`),
      ]
    : [];
  // A family name alone is told from a common word by its capital letter.
  return [...full, whole(`${before}${knownByFamilyName ? "*" : "+"}${family}`, "gu")];
}

function spaced(text: string): string {
  return text.trim().split(/\s+/).map(escaped).join("\\s+");
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

/** Calendar files break long lines (RFC 5545, 3.1), also within a name. */
function unfolded(text: string): string {
  return text.replaceAll(/\r\n[ \t]/g, "");
}
