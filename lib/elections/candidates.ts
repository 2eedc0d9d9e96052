import "server-only";
import { homeCitiesOf } from "@/lib/auth/actor";
import { inForce } from "@/lib/auth/mandates";
import type { Tx } from "@/lib/db";
import type { PrepareElection } from "@/lib/elections/schema";
import { Refused } from "@/lib/errors";

type Typed = PrepareElection["candidates"];

/** Who stands, as rows to be kept: people with an account, with the city of theirs; refused as "candidateUnknown" otherwise. */
export async function candidateRows(tx: Tx, candidates: Typed, now: Date) {
  const ids = candidates.map(({ userId }) => userId);
  const users = await tx.user.findMany({
    where: { id: { in: ids }, blockedAt: null },
    select: {
      id: true,
      mandates: {
        where: inForce(now),
        select: {
          id: true,
          role: true,
          cityId: true,
          bodyId: true,
          body: { select: { cityId: true } },
        },
        orderBy: { startsAt: "asc" },
      },
    },
  });
  const known = new Map(users.map((user) => [user.id, cityOf(user)]));
  if (known.size < ids.length) throw new Refused("candidateUnknown");
  return candidates.map(({ userId, office, text }, index) => ({
    position: index + 1,
    userId,
    cityId: known.get(userId) ?? null,
    office,
    text,
  }));
}

type User = {
  mandates: {
    id: string;
    role: Parameters<typeof homeCitiesOf>[0]["mandates"][number]["role"];
    cityId: string | null;
    bodyId: string | null;
    body: { cityId: string } | null;
  }[];
};

/** The city a person works for, in whatever role. */
function cityOf({ mandates }: User): string | null {
  const [cityId] = homeCitiesOf({
    mandates: mandates.map(({ body, ...one }) => ({
      ...one,
      cityId: one.cityId ?? body?.cityId ?? null,
    })),
  });
  return cityId ?? null;
}
