import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { AnswerContact } from "@/lib/contacts/schema";
import type { Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { t } from "@/lib/i18n/words";

/** Who says it: an account, or somebody behind a link by name. */
export type AnsweringContact = {
  actor: Actor | null;
  name: string | null;
  onBehalfOf: string | null;
  onBehalfOfId: string | null;
};

type Given = Pick<AnswerContact, "version" | "answer" | "changes">;

/**
 * Writes what a city says about its contact data, in the place of what stood there when the page was shown, inside the
 * caller's transaction. What the programme office has settled stands, and what somebody of the town hall said meanwhile.
 */
export async function writeAnswer(
  tx: Tx,
  check: { id: string; cityId: string },
  { version, answer, changes }: Given,
  by: AnsweringContact,
  now: Date,
): Promise<void> {
  // An answer, a settling and the next question come one after the other.
  const written = await tx.contactCheck.updateMany({
    where: { id: check.id, version, settledAt: null, lapsedAt: null },
    data: {
      answeredAt: now,
      answeredById: by.actor?.userId ?? null,
      answeredByName: by.name,
      onBehalfOf: by.onBehalfOf,
      changes: answer === "CHANGED" ? changes : null,
      version: { increment: 1 },
    },
  });
  if (written.count === 0) throw await whatStands(tx, check.id);
  await recordEvent(tx, {
    actor: by.actor,
    kind: "contact.answered",
    subjectId: check.id,
    onBehalfOfId: by.onBehalfOfId,
    details: { cityId: check.cityId, answer },
    at: now,
  });
}

async function whatStands(tx: Tx, id: string): Promise<Refused> {
  const { version, changes, settledAt, lapsedAt } = await tx.contactCheck.findUniqueOrThrow({
    where: { id },
    select: { version: true, changes: true, settledAt: true, lapsedAt: true },
  });
  if (settledAt || lapsedAt) return new Refused("contactSettled");
  return new Outdated({ changes: changes ?? t("contacts.answer.right") }, version);
}
