import "server-only";
import { keepCircles } from "@/lib/appeals/read-audience";
import { textByField } from "@/lib/appeals/rules";
import type { EditAppeal } from "@/lib/appeals/schema";
import { assertDraft, findAppeal, getAppeal } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Saves a draft and gives its next version. */
export async function editAppeal(
  actor: Actor,
  input: EditAppeal,
  now = new Date(),
): Promise<{ id: string; slug: string; version: number }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await getAppeal(tx, actor, input.appealId);
      assertCan(actor, "appeal.write", null);
      assertDraft(appeal);
      if (appeal.publishAt) throw new Refused("appealScheduled");

      const { id, slug } = appeal;
      const { title, body, callToAction, answerBy, audience, version } = input;
      const text = { title, body, callToAction, answerBy, audienceStates: audience.states };
      const saved = await tx.appeal.updateMany({
        where: { id, version, publishedAt: null, publishAt: null },
        data: { ...text, editedAt: now, version: { increment: 1 } },
      });
      if (saved.count === 0) throw await conflict(() => findAppeal(tx, actor, id));

      await keepCircles(tx, actor, id, audience.circleIds);
      await recordEvent(tx, { actor, kind: "appeal.edited", subjectId: id, at: now });
      return { id, slug, version: version + 1 };
    }),
  );
}

async function conflict(read: () => ReturnType<typeof findAppeal>): Promise<Refused> {
  const current = await read();
  if (!current) return new Refused("notFound");
  if (current.publishAt) return new Refused("appealScheduled");
  if (current.publishedAt) return new Refused("alreadyPublished");
  return new Outdated(textByField(current), current.version);
}
