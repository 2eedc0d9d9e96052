import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { circlesVisibleTo, meetingsVisibleTo } from "@/lib/auth/scope";
import { sittingOn } from "@/lib/circles/seating";
import { findOfficial, type NamedOfficial } from "@/lib/commitments/find-official";
import { type HandsBefore, handsBefore } from "@/lib/commitments/hands";
import { assertNotBefore } from "@/lib/commitments/rules";
import type { MakeCommitment } from "@/lib/commitments/schema";
import { noteStep } from "@/lib/commitments/steps";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { officeAndName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";

/**
 * Notes an agreement of a circle, made at a meeting that has begun or between two.
 * No owners mean the whole circle; cities that did not sit in it on that day are refused as "notFound".
 * Who sees to it can be named at once, of a city that takes it on; and the agenda item under which it came up.
 */
export async function makeCommitment(
  actor: Actor,
  input: MakeCommitment,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findMeeting(tx, actor, input);
      const agreedOn = calendarDay(meeting?.startsAt ?? now, meeting?.timeZone);
      const circle = await findCircle(tx, actor, input.circleId, agreedOn);
      assertCan(actor, "commitment.make", { circleId: circle.id });
      if (meeting) assertTakesPlace(meeting, now);
      assertAllSit(input.ownerCityIds, circle.members);
      assertNotBefore(input.dueOn, agreedOn);
      const responsible = await findResponsible(tx, input, circle.members, now);

      const { id } = await tx.commitment.create({
        data: {
          circleId: circle.id,
          meetingId: input.meetingId,
          ...(input.agendaItemId ? { agendaItemId: input.agendaItemId } : {}),
          title: input.title,
          agreedOn,
          dueOn: input.dueOn,
          proviso: input.proviso,
          responsibleId: input.responsibleId,
          owners: { create: input.ownerCityIds.map((cityId) => ({ cityId })) },
        },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "commitment.made", subjectId: id, at: now });
      if (responsible) {
        const before = handsBefore(asAgreed(input, circle.members));
        await noteResponsible(tx, actor, responsible, { id, before, at: now });
      }
      return { id };
    }),
  );
}

type MeetingOfAgreement = { startsAt: Date; timeZone: string; cancelledAt: Date | null };

/** The meeting where it was agreed, null when it was between two. */
async function findMeeting(
  tx: Tx,
  actor: Actor,
  { meetingId, circleId, agendaItemId }: MakeCommitment,
): Promise<MeetingOfAgreement | null> {
  if (meetingId === null) return null;
  const cameUp = agendaItemId ? { agenda: { some: { id: agendaItemId } } } : {};
  const meeting = await tx.meeting.findFirst({
    where: { AND: [{ id: meetingId, circleId, ...cameUp }, meetingsVisibleTo(actor)] },
    select: { startsAt: true, timeZone: true, cancelledAt: true },
  });
  if (!meeting) throw new Refused("notFound");
  return meeting;
}

function assertTakesPlace(meeting: MeetingOfAgreement, now: Date): void {
  if (meeting.cancelledAt) throw new Refused("cancelled");
  if (meeting.startsAt > now) throw new Refused("notYetBegun");
}

async function findCircle(tx: Tx, actor: Actor, circleId: string, day: Date) {
  const sitting = sittingOn(day);
  const circle = await tx.exchangeCircle.findFirst({
    where: { AND: [{ id: circleId }, circlesVisibleTo(actor)] },
    select: {
      id: true,
      members: { where: sitting, select: { cityId: true, city: { select: { name: true } } } },
    },
  });
  if (!circle) throw new Refused("notFound");
  return circle;
}

function assertAllSit(cityIds: readonly string[], members: readonly { cityId: string }[]): void {
  const sitting = new Set(members.map(({ cityId }) => cityId));
  if (cityIds.some((cityId) => !sitting.has(cityId))) throw new Refused("notFound");
}

async function findResponsible(
  tx: Tx,
  { responsibleId, ownerCityIds }: MakeCommitment,
  members: readonly { cityId: string }[],
  now: Date,
): Promise<NamedOfficial | null> {
  const cityIds = ownerCityIds.length > 0 ? ownerCityIds : members.map(({ cityId }) => cityId);
  return findOfficial(tx, responsibleId, { cityIds, refusal: "officialElsewhere", now });
}

function asAgreed(
  { ownerCityIds }: MakeCommitment,
  members: readonly { cityId: string; city: { name: string } }[],
) {
  const owning = members.filter(({ cityId }) => ownerCityIds.includes(cityId));
  const owners = owning.map(({ city }) => city);
  return { ownerCityIds, owners, sitting: members, responsible: null };
}

async function noteResponsible(
  tx: Tx,
  actor: Actor,
  official: NamedOfficial,
  made: { id: string; before: HandsBefore; at: Date },
): Promise<void> {
  await noteStep(tx, actor, {
    step: "ASSIGNED",
    commitmentId: made.id,
    status: "PLANNED",
    cityIds: [official.cityId],
    about: officeAndName(official, official.city.name),
    details: { officialId: official.id },
    before: made.before,
    at: made.at,
  });
}
