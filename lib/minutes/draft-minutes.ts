import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { once } from "@/lib/form/once";
import { composeMinutes } from "@/lib/minutes/compose";
import type { MinutesContent } from "@/lib/minutes/content";
import { readFacts } from "@/lib/minutes/facts";
import { assertDraft, assertHeld } from "@/lib/minutes/rules";
import type { DraftMinutes } from "@/lib/minutes/schema";
import { addVersion, findStanding } from "@/lib/minutes/standing";

/** Writes the minutes of a held meeting from its notes; until they are circulated it can be done anew, as one more version. */
export async function draftMinutes(
  actor: Actor,
  { meetingId, formKey }: DraftMinutes,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      // Two managers who begin at once write one after the other.
      await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${meetingId}::uuid FOR UPDATE`;
      const { id, circleId, ...facts } = await readFacts(tx, actor, meetingId, now);
      assertCan(actor, "minutes.write", { circleId });
      assertHeld(facts);
      const content = composeMinutes(facts);
      const number = await write(tx, actor, id, content, now);
      await recordEvent(tx, {
        actor,
        kind: "minutes.drafted",
        subjectId: id,
        details: { number },
        at: now,
      });
      return { id };
    }),
  );
}

async function write(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  content: MinutesContent,
  now: Date,
): Promise<number> {
  const known = await tx.minutes.findUnique({ where: { meetingId }, select: { id: true } });
  if (known) {
    const minutes = await findStanding(tx, actor, meetingId);
    assertDraft(minutes);
    return addVersion(tx, minutes, content, actor.userId, now);
  }
  const first = { number: 1, content, savedAt: now, savedById: actor.userId };
  await tx.minutes.create({
    data: { meetingId, createdAt: now, versions: { create: first } },
    select: { id: true },
  });
  return 1;
}
