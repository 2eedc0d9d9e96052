import "server-only";
import { checkMails } from "@/lib/appeals/checking";
import { assertComplete, isChecked } from "@/lib/appeals/rules";
import type { AskForCheck } from "@/lib/appeals/schema";
import { assertDraft, getAppeal, NOT_RETURNED } from "@/lib/appeals/standing";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { inForce } from "@/lib/auth/mandates";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Asks the other spokespersons and the programme office by mail to look at a draft, which they see from then on. */
export async function askForCheck(
  actor: Actor,
  input: AskForCheck,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await getAppeal(tx, actor, input.appealId);
      assertCan(actor, "appeal.write", null);
      assertDraft(appeal);
      assertComplete(appeal, now);
      const { id, slug, version } = appeal;
      if (isChecked(appeal)) return { slug };

      await tx.appeal.update({
        where: { id },
        data: { checkAskedAt: now, ...NOT_RETURNED },
        select: { id: true },
      });
      const people = await readCheckers(tx, actor, now);
      await enqueueMail(tx, checkMails(appeal, people, `${version}`));
      await recordEvent(tx, {
        actor,
        kind: "appeal.checkAsked",
        subjectId: id,
        details: { version, asked: people.length },
        at: now,
      });
      return { slug };
    }),
  );
}

/** Those who may check what the actor wrote. */
async function readCheckers(tx: Tx, actor: Actor, now: Date) {
  return tx.user.findMany({
    where: {
      id: { not: actor.userId },
      blockedAt: null,
      mandates: {
        some: {
          role: { in: ["SPOKESPERSON", "PROGRAMME_OFFICE"] },
          ...inForce(now),
        },
      },
    },
    select: { email: true, givenName: true, familyName: true, salutation: true },
    orderBy: { id: "asc" },
  });
}
