import {
  baseOf,
  digestOf,
  type Fields,
  type Index,
  type Published,
  TYPES,
} from "@/lib/oparl/objects";
import { momentWithOffset } from "@/lib/time";

const DEMANDED = "legislativeTerm";
const SCHEMA = "https://schema.oparl.org/1.1/";

/** What is kept of an object that is or was published. */
export type Kept = {
  path: string;
  bodyId: string;
  digest: string;
  createdAt: Date;
  modifiedAt: Date;
  deletedAt: Date | null;
};

/** An object with its times; `object` is null once it is no longer published. */
export type Recorded = { path: string; object: Published | null; created: Date; modified: Date };

/**
 * An object with the times it has stood for. What nobody has noted yet, has changed since it was
 * noted, or is gone, is so as of now.
 */
export function recorded(
  path: string,
  kept: Kept | undefined,
  index: Index,
  now: Date,
): Recorded | null {
  const object = index.get(path) ?? null;
  if (!object && !kept) return null;
  const created = kept?.createdAt ?? now;
  const modified =
    kept && isAsKept(object, kept, index) ? (kept.deletedAt ?? kept.modifiedAt) : now;
  return { path, object, created, modified };
}

/** Whether an object stands, or is gone, just as it was noted. */
export function isAsKept(object: Published | null, kept: Kept, index: Index): boolean {
  if (!object) return kept.deletedAt !== null;
  return kept.deletedAt === null && kept.digest === digestOf(object, index);
}

/** What is needed to write an object down. */
export type Writing = {
  origin: string;
  index: Index;
  kept: ReadonlyMap<string, Kept>;
  now: Date;
  /** OParl 1.1, `omit_internal`: lists within an object are left out. */
  omitInternal: boolean;
};

/** The object as JSON: with those that stand within it, or as one that is deleted (OParl 1.1, 2.8). */
export function written(one: Recorded, writing: Writing): Fields {
  const times = {
    created: momentWithOffset(one.created),
    modified: momentWithOffset(one.modified),
  };
  const id = `${baseOf(writing.origin)}/${one.path}`;
  if (!one.object) return { id, type: typeOf(one.path), ...times, deleted: true };
  const { fields, within = {} } = one.object;
  const inner = Object.entries(within).flatMap(([name, paths]) => {
    if (paths === null || (Array.isArray(paths) && writing.omitInternal)) return [];
    const all = Array.isArray(paths) ? paths : [paths];
    const values = all.map((path) => writtenWithin(path, writing));
    return [[name, Array.isArray(paths) ? values : values[0]] as const];
  });
  return {
    id,
    type: typeOf(one.path),
    ...known({ ...fields, ...Object.fromEntries(inner) }),
    ...times,
  };
}

function writtenWithin(path: string, writing: Writing) {
  const one = recorded(path, writing.kept.get(path), writing.index, writing.now);
  const whole = one ? written(one, writing) : {};
  const back = one?.object?.back ?? [];
  return known(Object.fromEntries(Object.entries(whole).filter(([name]) => !back.includes(name))));
}

/** The fields that are known; an empty list only where OParl demands one. */
export function known(fields: Fields) {
  const entries = Object.entries(fields).flatMap(([name, value]) => {
    const isEmpty = Array.isArray(value) && value.length === 0 && name !== DEMANDED;
    return isEmpty || value === null || value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function typeOf(path: string): string {
  const [kind = ""] = path.split("/");
  const found = Object.entries(TYPES).find(([name]) => name === kind);
  return `${SCHEMA}${found?.[1] ?? "System"}`;
}
