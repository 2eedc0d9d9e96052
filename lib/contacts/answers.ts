import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { AnswerContact } from "@/lib/contacts/schema";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";

/** Who says it: an account, or somebody behind a link by name. */
export type AnsweringContact = {
  actor: Actor | null;
  name: string | null;
  onBehalfOf: string | null;
  onBehalfOfId: string | null;
};

type Given = Pick<AnswerContact, "answer" | "changes">;

/**
 * Writes what a city says about its contact data, in the place of what it said before, inside the caller's transaction.
 * What the programme office has settled stands.
 */
export async function writeAnswer(
  tx: Tx,
  check: { id: string; cityId: string },
  { answer, changes }: Given,
  by: AnsweringContact,
  now: Date,
): Promise<void> {
  // An answer, a settling and the next question come one after the other.
  const written = await tx.contactCheck.updateMany({
    where: { id: check.id, settledAt: null, lapsedAt: null },
    data: {
      answeredAt: now,
      answeredById: by.actor?.userId ?? null,
      answeredByName: by.name,
      onBehalfOf: by.onBehalfOf,
      changes: answer === "CHANGED" ? changes : null,
      version: { increment: 1 },
    },
  });
  if (written.count === 0) throw new Refused("contactSettled");
  await recordEvent(tx, {
    actor: by.actor,
    kind: "contact.answered",
    subjectId: check.id,
    onBehalfOfId: by.onBehalfOfId,
    details: { cityId: check.cityId, answer },
    at: now,
  });
}
