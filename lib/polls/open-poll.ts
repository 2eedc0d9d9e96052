import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { findSeating } from "@/lib/circles/seating";
import { inTransaction, type Tx } from "@/lib/db";
import { once } from "@/lib/form/once";
import { assertAmong } from "@/lib/meetings/rules";
import { assertDates, assertDeadline } from "@/lib/polls/rules";
import type { OpenPoll } from "@/lib/polls/schema";
import { tellOpened } from "@/lib/polls/telling";

/** Offers dates to the cities of a circle and asks each of them by mail which suit. */
export async function openPoll(
  actor: Actor,
  input: OpenPoll,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const seating = await findSeating(tx, actor, input.circleId, now);
      assertCan(actor, "poll.open", { circleId: seating.id });
      assertDates(input.dates, [], now);
      assertDeadline(input.answerBy, input.dates, now);
      assertAmong(
        input.hostBodyIds,
        seating.bodies.map(({ id }) => id),
      );
      assertAmong(input.requiredCityIds, seating.cityIds);

      const id = await write(tx, actor, input, seating.cityIds, now);
      const details = { dates: input.dates.length };
      await recordEvent(tx, { actor, kind: "poll.opened", subjectId: id, details, at: now });
      await tellOpened(tx, id, now);
      return { id };
    }),
  );
}

async function write(
  tx: Tx,
  actor: Actor,
  input: OpenPoll,
  cityIds: readonly string[],
  now: Date,
): Promise<string> {
  const { formKey: _, requiredCityIds, hostBodyIds, dates, ...details } = input;
  const ballots = cityIds.map((cityId) => ({
    cityId,
    isRequired: requiredCityIds.includes(cityId),
  }));
  const { id } = await tx.datePoll.create({
    data: {
      ...details,
      createdAt: now,
      createdById: actor.userId,
      hosts: { create: hostBodyIds.map((bodyId) => ({ bodyId })) },
      dates: { create: dates.map((startsAt) => ({ startsAt })) },
      ballots: { create: ballots },
    },
    select: { id: true },
  });
  return id;
}
