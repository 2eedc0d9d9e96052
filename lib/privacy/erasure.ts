import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { asking } from "@/lib/privacy/asking";
import { takeOut } from "@/lib/privacy/erasing";
import { type Person, readIdentity } from "@/lib/privacy/identifying";

/** Erases a person within the transaction and keeps by ids alone that it was done, so that no old backup brings it back. */
export async function carryOut(
  tx: Tx,
  person: Person,
  actor: Pick<Actor, "userId"> | null,
  now: Date,
): Promise<void> {
  // Of two at once the second finds nobody.
  await tx.$queryRaw`SELECT id FROM "user" WHERE id = ${person.userId}::uuid FOR UPDATE`;
  await tx.$queryRaw`SELECT id FROM official WHERE id = ${person.officialId}::uuid FOR UPDATE`;
  const identity = await readIdentity(asking(tx), person);
  if (!identity) throw new Refused("notFound");

  await takeOut(asking(tx), identity, now);
  const { userId, officialIds } = identity;
  const erased = officialIds.length > 0 ? officialIds : [null];
  await tx.erasure.createMany({
    data: erased.map((officialId) => ({ userId, officialId, erasedAt: now })),
  });
  const subjectId = userId ?? officialIds[0];
  if (subjectId) await recordEvent(tx, { actor, kind: "person.erased", subjectId, at: now });
}
