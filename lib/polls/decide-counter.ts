import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { pollsVisibleTo } from "@/lib/auth/scope";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { offerDate } from "@/lib/polls/dates";
import { assertOpen } from "@/lib/polls/rules";
import type { DecideCounter } from "@/lib/polls/schema";
import { findStandingOf } from "@/lib/polls/standing";
import { tellCounterDeclined } from "@/lib/polls/telling";

/** Puts a proposed date before all cities, or lets it be and tells the city that proposed it. */
export async function decideCounter(
  actor: Actor,
  input: DecideCounter,
  now = new Date(),
): Promise<{ pollId: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const held = await findStandingOf(tx, {
        counterProposals: { some: { id: input.counterId } },
        poll: pollsVisibleTo(actor),
      });
      if (!held) throw new Refused("notFound");
      const { poll, ballot } = held;
      assertCan(actor, "poll.decideCounter", poll);
      assertOpen(poll);

      const isAccepted = input.intent === "accept";
      const startsAt = await decide(tx, actor, input, now);
      const counter = { id: input.counterId, startsAt, ballotId: ballot.id };
      if (isAccepted) await offerDate(tx, poll, startsAt, now);
      else await tellCounterDeclined(tx, poll.id, counter, now);
      await recordEvent(tx, {
        actor,
        kind: "poll.counterDecided",
        subjectId: input.counterId,
        details: { pollId: poll.id, cityId: ballot.cityId, accepted: isAccepted },
        at: now,
      });
      return { pollId: poll.id };
    }),
  );
}

async function decide(tx: Tx, actor: Actor, input: DecideCounter, now: Date): Promise<Date> {
  const { startsAt, acceptedAt, declinedAt } = await tx.counterProposal.findUniqueOrThrow({
    where: { id: input.counterId },
    select: { startsAt: true, acceptedAt: true, declinedAt: true },
  });
  if (acceptedAt || declinedAt) throw new Refused("alreadyDecided");
  const decision = input.intent === "accept" ? { acceptedAt: now } : { declinedAt: now };
  await tx.counterProposal.update({
    where: { id: input.counterId },
    data: { ...decision, decidedById: actor.userId },
    select: { id: true },
  });
  return startsAt;
}
