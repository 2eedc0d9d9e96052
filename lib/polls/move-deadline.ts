import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { assertDeadline, assertOpen, hasAnswered } from "@/lib/polls/rules";
import type { MoveDeadline } from "@/lib/polls/schema";
import { findStanding } from "@/lib/polls/standing";
import { tellDeadline } from "@/lib/polls/telling";
import { dateInWords } from "@/lib/time";

/** Gives the cities more or less time and tells those that have not answered. */
export async function moveDeadline(
  actor: Actor,
  input: MoveDeadline,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const poll = await findStanding(tx, actor, input.pollId);
      assertCan(actor, "poll.edit", poll);
      assertOpen(poll);
      if (input.version !== poll.version)
        throw new Outdated({ answerBy: dateInWords(poll.answerBy) }, poll.version);
      assertDeadline(
        input.answerBy,
        poll.dates.map(({ startsAt }) => startsAt),
        now,
      );
      if (Number(input.answerBy) === Number(poll.answerBy)) return { id: poll.id };

      const isComplete = poll.ballots.every((ballot) => hasAnswered(ballot, poll.dates, now));
      await tx.datePoll.update({
        where: { id: poll.id },
        data: {
          answerBy: input.answerBy,
          version: { increment: 1 },
          // Whoever was told the outcome at the old deadline is told again at the new one.
          ...(isComplete ? {} : { completedAt: null }),
        },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "poll.edited", subjectId: poll.id, at: now });
      await tellDeadline(tx, poll.id, now);
      return { id: poll.id };
    }),
  );
}
