import "server-only";
import type { Tx } from "@/lib/db";
import { tellSilent } from "@/lib/polls/telling";

/** Reminds the cities without an answer and notes when; gives how many those are. */
export async function remindSilent(tx: Tx, pollId: string, now: Date): Promise<number> {
  await tx.datePoll.update({
    where: { id: pollId },
    data: { remindedAt: now },
    select: { id: true },
  });
  return tellSilent(tx, pollId, now);
}
