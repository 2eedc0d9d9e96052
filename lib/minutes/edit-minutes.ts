import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { MinutesContent } from "@/lib/minutes/content";
import { partsOf, withTexts } from "@/lib/minutes/parts";
import { assertDraft } from "@/lib/minutes/rules";
import type { EditMinutes } from "@/lib/minutes/schema";
import { addVersion, contentOf, findStanding } from "@/lib/minutes/standing";

/** Saves the minutes as a new version while nobody has them before them but their writers. */
export async function editMinutes(
  actor: Actor,
  input: EditMinutes,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const minutes = await findStanding(tx, actor, input.meetingId);
      assertCan(actor, "minutes.write", minutes.meeting);
      assertDraft(minutes);
      const content = await contentOf(tx, minutes.id, minutes.version);
      if (input.version !== minutes.version) {
        throw new Outdated(theirs(content, input.texts), minutes.version);
      }
      assertKnown(content, input.texts);
      const number = await addVersion(
        tx,
        minutes,
        withTexts(content, input.texts),
        actor.userId,
        now,
      );
      await recordEvent(tx, {
        actor,
        kind: "minutes.edited",
        subjectId: input.meetingId,
        details: { number },
        at: now,
      });
      return { id: input.meetingId };
    }),
  );
}

type Texts = EditMinutes["texts"];

function assertKnown(content: MinutesContent, texts: Texts): void {
  const known = new Set(partsOf(content).map(({ part }) => part));
  if (Object.keys(texts).some((part) => !known.has(part))) throw new Refused("notFound");
}

/** What the other manager wrote, under the fields in which it differs. */
function theirs(content: MinutesContent, texts: Texts): Record<string, string> {
  const differing = partsOf(content).filter(({ part, text }) => (texts[part] ?? text) !== text);
  return Object.fromEntries(differing.map(({ part, text }) => [`text.${part}`, text]));
}
