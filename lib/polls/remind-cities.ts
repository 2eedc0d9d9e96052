import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { remindSilent } from "@/lib/polls/reminding";
import { assertVotable, isRemindable } from "@/lib/polls/rules";
import type { RemindCities } from "@/lib/polls/schema";
import { findStanding } from "@/lib/polls/standing";

/** Reminds the cities that have not answered, at most once a day. */
export async function remindCities(
  actor: Actor,
  input: RemindCities,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const poll = await findStanding(tx, actor, input.pollId);
      assertCan(actor, "poll.remind", poll);
      assertVotable(poll, now);
      if (!isRemindable(poll.remindedAt, now)) throw new Refused("remindedToday");

      const reminded = await remindSilent(tx, poll.id, now);
      if (reminded === 0) throw new Refused("nobodyToRemind");
      const details = { cities: reminded };
      await recordEvent(tx, { actor, kind: "poll.reminded", subjectId: poll.id, details, at: now });
      return { id: poll.id };
    }),
  );
}
