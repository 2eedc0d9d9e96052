import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { minutesVisibleTo } from "@/lib/auth/scope";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { t } from "@/lib/i18n/words";
import { withTexts } from "@/lib/minutes/parts";
import { assertCirculated, lastDayAfterChange } from "@/lib/minutes/rules";
import type { DecideAmendment } from "@/lib/minutes/schema";
import { addVersion, contentOf, findStanding, type StandingMinutes } from "@/lib/minutes/standing";
import { tellChanged, tellDeclined } from "@/lib/minutes/telling";

/**
 * Takes a proposed change up as a new version with exactly that part changed, or declines it with a reason. To a
 * changed text every city is asked anew: what it said before is kept, but counts for the version it was said to.
 */
export async function decideAmendment(
  actor: Actor,
  input: DecideAmendment,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meetingId = await meetingOf(tx, actor, input.amendmentId);
      const minutes = await findStanding(tx, actor, meetingId);
      assertCan(actor, "minutes.settle", minutes.meeting);
      const consentBy = assertCirculated(minutes);
      if (!minutes.amendments.some(({ id }) => id === input.amendmentId)) {
        throw new Refused("alreadyDecided");
      }
      if (input.version !== minutes.version) {
        const version = t("minutes.version", { number: minutes.version });
        throw new Outdated({ version }, minutes.version);
      }
      await decide(tx, actor, input, now);
      if (input.word === "ACCEPT") await takeUp(tx, actor, minutes, input, consentBy, now);
      else await tellDeclined(tx, minutes.id, input.amendmentId, now);
      await recordEvent(tx, {
        actor,
        kind: "minutes.amendmentDecided",
        subjectId: meetingId,
        details: { amendmentId: input.amendmentId, word: input.word },
        at: now,
      });
      return { id: meetingId };
    }),
  );
}

async function meetingOf(tx: Tx, actor: Actor, amendmentId: string): Promise<string> {
  const amendment = await tx.minutesAmendment.findFirst({
    where: { id: amendmentId, minutes: minutesVisibleTo(actor) },
    select: { minutes: { select: { meetingId: true } } },
  });
  if (!amendment) throw new Refused("notFound");
  return amendment.minutes.meetingId;
}

async function decide(tx: Tx, actor: Actor, input: DecideAmendment, now: Date): Promise<void> {
  const isAccepted = input.word === "ACCEPT";
  await tx.minutesAmendment.update({
    where: { id: input.amendmentId },
    data: {
      acceptedAt: isAccepted ? now : null,
      declinedAt: isAccepted ? null : now,
      decision: input.decision,
      decidedById: actor.userId,
    },
    select: { id: true },
  });
}

async function takeUp(
  tx: Tx,
  actor: Actor,
  minutes: StandingMinutes,
  { amendmentId }: DecideAmendment,
  consentBy: Date,
  now: Date,
): Promise<void> {
  const { part, text } = await tx.minutesAmendment.findUniqueOrThrow({
    where: { id: amendmentId },
    select: { part: true, text: true },
  });
  const content = await contentOf(tx, minutes.id, minutes.version);
  await addVersion(tx, minutes, withTexts(content, { [part]: text }), actor.userId, now);
  await tx.minutes.update({
    where: { id: minutes.id },
    data: { consentBy: lastDayAfterChange(consentBy, now) },
    select: { id: true },
  });
  // A reminder of the earlier text is none of this one, and silence to it says nothing.
  await tx.minutesApproval.updateMany({
    where: { minutesId: minutes.id },
    data: { remindedAt: null, remindedById: null, unremindedAt: null, silentAt: null },
  });
  await tellChanged(tx, minutes.id, amendmentId, now);
}
