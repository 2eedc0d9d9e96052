import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { sittingOn } from "@/lib/circles/rules";
import { findStanding, foundTogether, seatIn } from "@/lib/circles/standing";
import type { Tx } from "@/lib/db";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { agreedMails } from "@/lib/proposals/mails";
import type { ProposalView } from "@/lib/proposals/views";
import { calendarDay } from "@/lib/time";
import { readTownHalls } from "@/lib/town-halls/read-town-halls";

/** What all have agreed to comes about today: the circle is founded, or the cities join it; everybody is told. */
export async function comeAbout(
  tx: Tx,
  actor: Actor,
  proposal: ProposalView,
  now: Date,
): Promise<void> {
  const circle = proposal.circle
    ? await widen(tx, actor, proposal.circle.id, proposal, now)
    : await found(tx, actor, proposal, now);
  await tx.circleProposal.update({
    where: { id: proposal.id },
    data: { agreedAt: now, ...(proposal.circle ? {} : { foundedId: circle.id }) },
    select: { id: true },
  });
  await recordEvent(tx, {
    actor,
    kind: "circle.proposalAgreed",
    subjectId: proposal.id,
    details: { circleId: circle.id },
    at: now,
  });
  const halls = await readTownHalls(tx, { id: { in: cityIdsOf(proposal) } }, now);
  await enqueueMail(tx, agreedMails(proposal, halls, circle));
}

async function found(tx: Tx, actor: Actor, proposal: ProposalView, now: Date) {
  const cityIds = cityIdsOf(proposal);
  const name = proposal.name ?? "";
  const rhythmMonths = proposal.rhythmMonths ?? HALF_YEAR;
  const foundedOn = calendarDay(now);
  const id = await foundTogether(tx, { name, rhythmMonths, foundedOn, cityIds }, now);
  const details = { cityIds };
  await recordEvent(tx, { actor, kind: "circle.founded", subjectId: id, details, at: now });
  return { id, name };
}

const HALF_YEAR = 6;

async function widen(tx: Tx, actor: Actor, id: string, proposal: ProposalView, now: Date) {
  const circle = await findStanding(tx, actor, id);
  const joinedOn = calendarDay(now);
  const sitting = sittingOn(circle.members, joinedOn);
  for (const cityId of cityIdsOf(proposal).filter((one) => !sitting.includes(one))) {
    await seatIn(tx, circle, { cityId, joinedOn }, now);
    const details = { cityId };
    await recordEvent(tx, { actor, kind: "circle.joined", subjectId: id, details, at: now });
  }
  return { id, name: circle.name };
}

function cityIdsOf({ cities }: ProposalView): string[] {
  return cities.map(({ cityId }) => cityId);
}
