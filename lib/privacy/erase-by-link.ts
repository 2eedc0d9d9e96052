import "server-only";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { carryOut } from "@/lib/privacy/erasure";
import { findLinkedOfficial } from "@/lib/privacy/linked";
import type { EraseByLink } from "@/lib/privacy/schema";

/** Erases the official a personal link was made for; who holds the link may, unless there is an account to sign in with. */
export async function eraseByLink({ token }: EraseByLink, now = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const official = await findLinkedOfficial(tx, token, now);
    if (!official) throw new Refused("linkInvalid");
    if (official.userId) throw new Refused("signInToErase");
    await carryOut(tx, { userId: null, officialId: official.id }, null, now);
  });
}
