import type { CommitmentLine } from "@/lib/commitments/views";

type City = { id: string; slug: string };

/** The city a sheet is for: the wished one where the reader may have it, without a wish the first of their own; null when it is not theirs. */
export function cityToPrepare<C extends City>(
  allowed: readonly C[],
  home: readonly string[],
  wish: string | undefined,
): C | null {
  if (wish !== undefined) return allowed.find(({ slug }) => slug === wish) ?? null;
  return allowed.find(({ id }) => home.includes(id)) ?? allowed[0] ?? null;
}

type Kept = Pick<CommitmentLine, "ownerIds" | "agreedOn" | "dueOn">;

/** What a city has promised, the nearest day first; what has no day comes last. */
export function promisesOf<C extends Kept>(commitments: readonly C[], cityId: string): C[] {
  const own = commitments.filter(({ ownerIds }) => ownerIds.includes(cityId));
  const time = ({ dueOn }: Kept) => dueOn?.getTime() ?? Number.MAX_SAFE_INTEGER;
  return own.toSorted((a, b) => time(a) - time(b) || a.agreedOn.getTime() - b.agreedOn.getTime());
}

/** The meeting of a circle before a moment, or null for the first. */
export function meetingBefore<M extends { startsAt: Date }>(
  meetings: readonly M[],
  startsAt: Date,
): M | null {
  const earlier = meetings.filter((one) => one.startsAt < startsAt);
  return earlier.toSorted((a, b) => b.startsAt.getTime() - a.startsAt.getTime())[0] ?? null;
}
