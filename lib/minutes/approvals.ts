import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { t } from "@/lib/i18n/words";
import { partOf } from "@/lib/minutes/parts";
import { assertCirculated, isSettled, mayPropose, saidBy } from "@/lib/minutes/rules";
import type { ApproveByLink, ProposeByLink } from "@/lib/minutes/schema";
import { approvalOf, contentOf, type StandingMinutes } from "@/lib/minutes/standing";
import { tellProposed, tellSettled } from "@/lib/minutes/telling";

export type Speaking = {
  cityId: string;
  /** Null behind a guest link. */
  actor: Pick<Actor, "userId"> | null;
  /** As typed behind a guest link. */
  name: string | null;
  /** The head for whom an office speaks. */
  principal: { officialId: string | null; short: string } | null;
};

/** Writes that a city agrees to the version it was shown, and tells the managers once all do. */
export async function writeApproval(
  tx: Tx,
  minutes: StandingMinutes,
  { version }: Pick<ApproveByLink, "version">,
  by: Speaking,
  now: Date,
): Promise<{ id: string }> {
  const approval = approvalOf(minutes, by.cityId);
  assertCirculated(minutes);
  assertShown(minutes, version);
  if (saidBy(approval, minutes.version) === "approved") throw new Refused("alreadyApproved");
  const approved = {
    number: version,
    approvedAt: now,
    approvedById: by.actor?.userId ?? null,
    approvedByName: by.name,
    onBehalfOf: by.principal?.short ?? null,
    silentAt: null,
  };
  await tx.minutesApproval.update({
    where: { id: approval.id },
    data: approved,
    select: { id: true },
  });
  await recordEvent(tx, {
    actor: by.actor,
    kind: "minutes.approved",
    subjectId: minutes.meetingId,
    onBehalfOfId: by.principal?.officialId ?? null,
    details: { cityId: by.cityId, number: version, byLink: !by.actor },
    at: now,
  });
  const approvals = minutes.approvals.map((one) =>
    one.id === approval.id ? { ...one, ...approved } : one,
  );
  if (isSettled(approvals, version) && minutes.amendments.length === 0) {
    await tellSettled(tx, minutes.id, now);
  }
  return { id: minutes.meetingId };
}

/** Writes what a city wants to read instead in one part, and tells the managers, who decide. */
export async function writeAmendment(
  tx: Tx,
  minutes: StandingMinutes,
  input: Omit<ProposeByLink, "formKey" | "name">,
  by: Speaking,
  now: Date,
): Promise<{ id: string }> {
  const approval = approvalOf(minutes, by.cityId);
  const consentBy = assertCirculated(minutes);
  assertShown(minutes, input.version);
  if (!mayPropose(approval, consentBy, now)) throw new Refused("consentOver");
  const { part } = partOf(await contentOf(tx, minutes.id, minutes.version), input.part);
  const { id } = await tx.minutesAmendment.create({
    data: {
      minutesId: minutes.id,
      cityId: by.cityId,
      number: input.version,
      part,
      text: input.text,
      reason: input.reason,
      proposedAt: now,
      proposedById: by.actor?.userId ?? null,
      proposedByName: by.name,
      onBehalfOf: by.principal?.short ?? null,
    },
    select: { id: true },
  });
  await recordEvent(tx, {
    actor: by.actor,
    kind: "minutes.amendmentProposed",
    subjectId: minutes.meetingId,
    onBehalfOfId: by.principal?.officialId ?? null,
    details: { amendmentId: id, cityId: by.cityId, part, byLink: !by.actor },
    at: now,
  });
  await tellProposed(tx, minutes.id, id, now);
  return { id: minutes.meetingId };
}

/** Nobody agrees to a text they have not seen. */
function assertShown({ version }: StandingMinutes, shown: number): void {
  if (shown !== version) {
    throw new Outdated({ version: t("minutes.version", { number: version }) }, version);
  }
}
