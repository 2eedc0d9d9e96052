import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { saveText } from "@/lib/press/revisions";
import { assertQuotesKnown, assertReleased } from "@/lib/press/rules";
import type { EditPressRelease } from "@/lib/press/schema";
import { findStandingPress, type StandingPress } from "@/lib/press/standing";

/**
 * Saves the text of a press release; every text it had is kept. A published one is corrected: what stands in public
 * stays released at every moment, and its page says when it was corrected.
 */
export async function editPressRelease(
  actor: Actor,
  { formKey, pressReleaseId, version, title, body }: EditPressRelease,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const press = await findStandingPress(tx, actor, pressReleaseId);
      assertCan(actor, "press.write", press.meeting);
      assertWritable(press, { version, body });

      const meetingId = press.meeting.id;
      if (press.title === title && press.body === body) return { meetingId };
      const revision = await saveText(tx, actor, press.id, { title, body }, now);
      await recordEvent(tx, {
        actor,
        kind: "press.edited",
        subjectId: press.id,
        details: { revision, isPublic: press.publishedAt !== null },
        at: now,
      });
      return { meetingId };
    }),
  );
}

function assertWritable(press: StandingPress, to: { version: number; body: string }): void {
  if (press.withdrawnAt) throw new Refused("pressWithdrawn");
  if (press.version !== to.version)
    throw new Outdated({ title: press.title, body: press.body }, press.version);
  assertQuotesKnown(to.body, press.meeting.quotes);
  if (press.publishedAt) assertReleased({ ...press, body: to.body });
}
