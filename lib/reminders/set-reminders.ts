import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { writeChoice } from "@/lib/reminders/choice";
import { kindsFor } from "@/lib/reminders/rules";
import type { SetReminders } from "@/lib/reminders/schema";

/** Says which of the reminders of one's roles one wants; those of other roles stay as they are. */
export async function setReminders(
  actor: Actor,
  input: SetReminders,
  now = new Date(),
): Promise<{ off: string[] }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { userId } = actor;
      assertCan(actor, "reminder.set", { userId });
      const off = await writeChoice(tx, { userId }, kindsFor(actor), input.kinds, now);
      await recordEvent(tx, {
        actor,
        kind: "reminder.set",
        subjectId: userId,
        details: { off },
        at: now,
      });
      return { off };
    }),
  );
}
