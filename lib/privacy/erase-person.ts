import "server-only";
import { assertOfficeRemains } from "@/lib/accounts/standing";
import { type Actor, holds } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { carryOut } from "@/lib/privacy/erasure";
import type { ErasePerson } from "@/lib/privacy/schema";

/**
 * Erases the actor: name, addresses and sessions go from every table, mandates end, the office stays. Sending it twice
 * finds nobody signed in, so no key is needed. The last of the programme office cannot: nobody could run the network.
 */
export async function erasePerson(
  actor: Actor,
  _: ErasePerson,
  now = new Date(),
): Promise<{ userId: string }> {
  const { userId } = actor;
  assertCan(actor, "person.erase", { userId });
  return inTransaction(async (tx) => {
    if (holds(actor, "PROGRAMME_OFFICE")) await assertOfficeRemains(tx, { userId }, now);
    await carryOut(tx, { userId, officialId: null }, actor, now);
    return { userId };
  });
}
