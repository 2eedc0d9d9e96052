import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { offerDate } from "@/lib/polls/dates";
import { assertOpen } from "@/lib/polls/rules";
import type { AddDate } from "@/lib/polls/schema";
import { findStanding } from "@/lib/polls/standing";

/** Offers the cities one more date. */
export async function addDate(
  actor: Actor,
  input: AddDate,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const poll = await findStanding(tx, actor, input.pollId);
      assertCan(actor, "poll.edit", poll);
      assertOpen(poll);
      await offerDate(tx, poll, input.startsAt, now);
      await recordEvent(tx, { actor, kind: "poll.edited", subjectId: poll.id, at: now });
      return { id: poll.id };
    }),
  );
}
