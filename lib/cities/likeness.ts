import { folded } from "@/lib/cities/lines";

/** The likeness from which two names may be the same typed wrong. */
export const ALIKE = 0.5;

/** What two names have in common that mean one place: folded, without an addition, with the state. */
export function nameKey({ name, state }: { name: string | null; state: string | null }): string {
  return `${folded(plainName(name ?? ""))} ${state}`;
}

/** "Stendal, Hansestadt" → "Stendal": the register adds how a town calls itself. */
function plainName(name: string): string {
  return name.split(",")[0] ?? name;
}

/** The groups of three letters a name is made of. */
export function letterGroups(name: string): Set<string> {
  const padded = `  ${folded(name)} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/** The share of letter groups two names have in common (0 to 1). */
export function likenessOf(
  one: ReadonlySet<string>,
  other: ReadonlySet<string> = new Set(),
): number {
  let shared = 0;
  for (const group of one) if (other.has(group)) shared++;
  return shared / (one.size + other.size - shared);
}
