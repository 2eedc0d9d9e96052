import { createHash } from "node:crypto";

/** Types of OParl 1.1 given out here; as they stand in addresses. */
export const TYPES = {
  body: "Body",
  organization: "Organization",
  person: "Person",
  membership: "Membership",
  meeting: "Meeting",
  agendaItem: "AgendaItem",
  location: "Location",
  file: "File",
} as const;

export type Kind = keyof typeof TYPES;

type Value = string | number | boolean | Value[] | { [name: string]: Value };

export type Fields = { [name: string]: Value | null | undefined };

/** An object of OParl as its facts stand, before it knows since when they do. */
export type Published = {
  /** "person/0193…": kind and id, as in its address. */
  path: string;
  kind: Kind;
  /** Whose lists it stands in: the id of a city, or NETWORK. */
  bodyId: string;
  /** What is not known is null and left out. */
  fields: Fields;
  /** Paths of objects that are given out within this one: one, or a list. */
  within?: { [name: string]: string | string[] | null };
  /** Fields that point back to the object it may stand within; left out there. */
  back?: string[];
};

/** The network is a body of its own beside those of its cities. */
export const NETWORK = "network";

/** The address of everything under it; `origin` is the public address without a slash at its end. */
export function baseOf(origin: string): string {
  return `${origin}/oparl/v1.1`;
}

/** Objects by their paths. */
export type Index = ReadonlyMap<string, Published>;

/** Every object by its path. */
export function indexOf(objects: readonly Published[]): Index {
  return new Map(objects.map((one) => [one.path, one]));
}

/** The paths of the objects that stand within another. */
export function pathsWithin({ within = {} }: Published): string[] {
  return Object.values(within).flatMap((paths) => paths ?? []);
}

/** SHA-256 over an object and those within it, in hex: another one when anything that is given out changes. */
export function digestOf(object: Published, index: Index): string {
  const parts = [object.path, ...pathsWithin(object)].map(
    (path) => index.get(path)?.fields ?? null,
  );
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
