import Papa from "papaparse";
import { z } from "zod";
import { CarrierKind, CityKind, FederalState } from "@/prisma/generated/enums";

/** A place of the register as the network enters it. What is not known is null, never guessed. */
export type RegisteredCity = {
  /** The place's part of an address: "goettingen". */
  slug: string;
  name: string;
  state: FederalState;
  kind: CityKind;
  ags: string | null;
  parentAgs: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Address of the town hall; the register has none. */
  email: string | null;
  /** Year of joining. */
  cohort: number | null;
  carrier: { name: string; kind: CarrierKind | null } | null;
  source: string | null;
};

const KINDS: Record<string, CityKind> = {
  municipality: CityKind.MUNICIPALITY,
  ortsteil: CityKind.PART,
  bezirk: CityKind.PART,
  ortsbezirk: CityKind.PART,
  gemeindeverband: CityKind.ASSOCIATION,
};

const CARRIER_KINDS: Record<string, CarrierKind> = {
  municipal: CarrierKind.MUNICIPAL,
  free: CarrierKind.INDEPENDENT,
  mixed: CarrierKind.MIXED,
};

const known = z.string().trim();
const maybe = known.transform((value) => value || null);
const ags = maybe.refine((value) => value === null || /^\d{8}$/.test(value), "eight digits");
const degrees = maybe
  .transform((value) => (value === null ? null : Number(value)))
  .pipe(z.number().nullable());

const row = z.strictObject({
  name: known.min(1),
  state: z.enum(FederalState),
  joined: maybe
    .transform((year) => (year === null ? null : Number(year)))
    .pipe(z.int().min(2000).nullable()),
  kind: z.enum(Object.keys(KINDS)).transform((kind) => KINDS[kind] ?? CityKind.MUNICIPALITY),
  ags,
  parent_ags: ags,
  lat: degrees,
  lon: degrees,
  carrier: maybe,
  carrier_kind: z
    .enum(["", ...Object.keys(CARRIER_KINDS)])
    .transform((kind) => CARRIER_KINDS[kind] ?? null),
  source: maybe.refine((source) => source === null || /^https?:\/\//.test(source), "web address"),
});

/** Reads the register of members (CSV, UTF-8, columns as in prisma/data/README.md); a line that is wrong throws with its number. */
export function readRegister(csv: string): RegisteredCity[] {
  const { data, errors } = Papa.parse<unknown>(csv, { header: true, skipEmptyLines: true });
  const [broken] = errors;
  if (broken) throw new Error(`register, line ${(broken.row ?? 0) + 2}: ${broken.message}`);
  const taken = new Set<string>();
  return data.map((values, index) => {
    const parsed = row.safeParse(values);
    if (!parsed.success)
      throw new Error(`register, line ${index + 2}: ${z.prettifyError(parsed.error)}`);
    return toCity(parsed.data, taken);
  });
}

function toCity(typed: z.output<typeof row>, taken: Set<string>): RegisteredCity {
  const { joined, parent_ags, lat, lon, carrier, carrier_kind, ...same } = typed;
  return {
    ...same,
    slug: freeSlug(typed, taken),
    parentAgs: parent_ags,
    latitude: lat,
    longitude: lon,
    email: null,
    cohort: joined,
    carrier: carrier === null ? null : { name: carrier, kind: carrier_kind },
  };
}

/** A slug that is not among the taken ones, which it joins: two places of one name are told apart by their state, then by a number. */
export function freeSlug(
  { name, state }: { name: string; state: string },
  taken: Set<string>,
): string {
  const plain = slugOf(name);
  const withState = `${plain}-${state.toLowerCase()}`;
  let slug = [plain, withState].find((one) => !taken.has(one));
  for (let number = 2; slug === undefined; number++) {
    if (!taken.has(`${withState}-${number}`)) slug = `${withState}-${number}`;
  }
  taken.add(slug);
  return slug;
}

const TRANSCRIBED: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** "Bad Düben" → "bad-dueben". */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFC")
    .replaceAll(/[äöüß]/g, (letter) => TRANSCRIBED[letter] ?? letter)
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
