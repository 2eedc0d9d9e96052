import "server-only";
import type { Tx } from "@/lib/db";
import { assertDates } from "@/lib/polls/rules";
import type { StandingPoll } from "@/lib/polls/standing";
import { tellAdded } from "@/lib/polls/telling";

/** Puts one more date before all cities and asks each for this date only; what they have said to the others stays. */
export async function offerDate(
  tx: Tx,
  poll: StandingPoll,
  startsAt: Date,
  now: Date,
): Promise<void> {
  assertDates(
    [startsAt],
    poll.dates.map((date) => date.startsAt),
    now,
  );
  await tx.datePoll.update({
    where: { id: poll.id },
    data: { dates: { create: { startsAt } }, completedAt: null, version: { increment: 1 } },
    select: { id: true },
  });
  await tellAdded(tx, poll.id, startsAt, now);
}
