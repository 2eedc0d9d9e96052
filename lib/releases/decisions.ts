import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { quoteToRelease } from "@/lib/press/quoted";
import { assertWaiting } from "@/lib/releases/rules";
import type { DecideRelease } from "@/lib/releases/schema";
import { type Decidable, decidable, holdMeeting, meetingOf } from "@/lib/releases/standing";

export type Deciding = {
  /** Null behind a guest link. */
  actor: Pick<Actor, "userId"> | null;
  /** As typed behind a guest link. */
  name: string | null;
  /** The person whose words they are, when an office answers. */
  principal: { officialId: string; short: string } | null;
};

type Said = Pick<DecideRelease, "answer" | "text" | "reason">;

/**
 * Writes down that words or a picture were released, in the wording of the person if they gave one, or refused.
 * Whatever was shown to the person before is settled or replaced: what is released is what is printed.
 */
export async function writeDecision(
  tx: Tx,
  seen: Decidable,
  said: Said,
  by: Deciding,
  now: Date,
): Promise<void> {
  await holdMeeting(tx, meetingOf(seen).id);
  // Read again: it may have been decided or asked anew while we waited.
  const release = await tx.release.findUniqueOrThrow({
    where: { id: seen.id },
    select: decidable,
  });
  assertWaiting(release);
  const reworded = said.answer === "REWORD" ? await reword(tx, release, said.text) : {};
  const end = said.answer === "REFUSE" ? { refusedAt: now } : { releasedAt: now };
  await tx.release.update({
    where: { id: release.id },
    data: {
      ...end,
      ...reworded,
      reason: said.answer === "REFUSE" ? said.reason : null,
      decidedById: by.actor?.userId ?? null,
      decidedByName: by.name,
      onBehalfOf: by.principal?.short ?? null,
    },
    select: { id: true },
  });
  await recordEvent(tx, {
    actor: by.actor,
    kind: said.answer === "REFUSE" ? "release.refused" : "release.given",
    subjectId: release.id,
    onBehalfOfId: by.principal?.officialId ?? null,
    details: { byLink: !by.actor, reworded: said.answer === "REWORD" },
    at: now,
  });
}

/** The person's own wording takes the place of the noted one. A caption is not theirs alone. */
async function reword(tx: Tx, { quote }: Decidable, text: string): Promise<{ text: string }> {
  if (!quote) throw new Refused("notFound");
  await tx.quote.update({
    where: { id: quote.id },
    data: { text, version: { increment: 1 } },
    select: { id: true },
  });
  return { text: quoteToRelease({ ...quote, text }) };
}
