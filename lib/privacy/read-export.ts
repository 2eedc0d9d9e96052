import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { asking } from "@/lib/privacy/asking";
import type { Belonging } from "@/lib/privacy/belonging";
import { findBelongings } from "@/lib/privacy/belongings";
import { type Person, readIdentity } from "@/lib/privacy/identifying";
import { findLinkedOfficial } from "@/lib/privacy/linked";
import { personMap } from "@/lib/privacy/personal";

/** Everything about one's own account and office (Art. 15 and 20 DSGVO); reading changes nothing. */
export async function readOwnData(actor: Actor): Promise<Belonging[]> {
  assertCan(actor, "person.export", { userId: actor.userId });
  return dataOf({ userId: actor.userId, officialId: null });
}

export type LinkedData = { hasAccount: boolean; belongings: Belonging[] };

/** Everything about the official a personal link was made for; null when the link opens nothing any more. */
export async function readLinkedData(token: string, now = new Date()): Promise<LinkedData | null> {
  const official = await findLinkedOfficial(db, token, now);
  if (!official) return null;
  const { id: officialId, userId } = official;
  const belongings = await dataOf({ userId: null, officialId });
  // What an account did is for who can sign in with it: a mailbox is often read by several.
  const hasAccount = userId !== null;
  return {
    hasAccount,
    belongings: hasAccount ? belongings.filter(({ table }) => table === "official") : belongings,
  };
}

async function dataOf(person: Person): Promise<Belonging[]> {
  const identity = await readIdentity(asking(db), person);
  return identity ? findBelongings(asking(db), identity) : [];
}

/** The rows as a file that machines can read, by table. */
export function toJson(belongings: readonly Belonging[], now: Date): string {
  const tables = [...new Set(belongings.map(({ table }) => table))].toSorted();
  const data = tables.map((table) => ({
    table,
    title: personMap[table]?.title ?? table,
    rows: belongings
      .filter((one) => one.table === table)
      .map(({ why, values }) => ({ why, ...values })),
  }));
  return JSON.stringify({ createdAt: now.toISOString(), data }, null, 2);
}
