import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { findSeating } from "@/lib/circles/seating";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { type Difference, differences } from "@/lib/meetings/differences";
import { tellChanged } from "@/lib/meetings/invitees";
import { assertMomentIsFree, namingTheMoment } from "@/lib/meetings/moment";
import { assertAmong, assertChangeable, assertLiesAhead } from "@/lib/meetings/rules";
import type { EditMeeting } from "@/lib/meetings/schema";
import { findStanding, type Standing } from "@/lib/meetings/standing";

/**
 * Changes what stands on a meeting's invitation and tells those invited what was and what is now.
 * A moved meeting asks everybody for a new answer; the old ones no longer count.
 */
export async function editMeeting(
  actor: Actor,
  input: EditMeeting,
  now = new Date(),
): Promise<{ id: string }> {
  return namingTheMoment(() =>
    inTransaction((tx) => once(tx, input.formKey, () => edit(tx, actor, input, now))),
  );
}

async function edit(tx: Tx, actor: Actor, input: EditMeeting, now: Date): Promise<{ id: string }> {
  const meeting = await findStanding(tx, actor, input.meetingId);
  assertCan(actor, "meeting.edit", meeting);
  assertChangeable(meeting, now);
  const changed = await compare(tx, actor, meeting, input, now);
  if (input.version !== meeting.version) throw new Outdated(theirs(changed), meeting.version);
  assertLiesAhead(input.startsAt, now);
  if (changed.length === 0) return { id: meeting.id };
  await assertMomentIsFree(tx, { ...meeting, startsAt: input.startsAt }, meeting.id);

  await write(tx, meeting, input);
  const isMoved = input.startsAt.getTime() !== meeting.startsAt.getTime();
  const kind = isMoved ? "meeting.moved" : "meeting.edited";
  const details = { fields: changed.map(({ field }) => field) };
  if (meeting.invitedAt && isMoved) await askAgain(tx, meeting.id);
  await recordEvent(tx, { actor, kind, subjectId: meeting.id, details, at: now });
  if (meeting.invitedAt) await tellChanged(tx, meeting.id, changed, isMoved, now);
  return { id: meeting.id };
}

async function compare(
  tx: Tx,
  actor: Actor,
  meeting: Standing,
  input: EditMeeting,
  now: Date,
): Promise<Difference[]> {
  const { bodies } = await findSeating(tx, actor, meeting.circleId, now);
  const hosting = meeting.hosts.map(({ body }) => body);
  // A body may host on although its city has left the circle since.
  const names = new Map([...bodies, ...hosting].map(({ id, name }) => [id, name]));
  assertAmong(input.hostBodyIds, names.keys());
  const hosts = input.hostBodyIds.map((id) => names.get(id) ?? "");
  return differences({ ...meeting, hosts: hosting.map(({ name }) => name) }, { ...input, hosts });
}

function theirs(changed: readonly Difference[]): Record<string, string> {
  return Object.fromEntries(changed.map(({ field, before }) => [field, before]));
}

async function write(tx: Tx, meeting: Standing, input: EditMeeting): Promise<void> {
  const { formKey: _, meetingId, version: __, hostBodyIds, ...details } = input;
  await tx.meetingHost.deleteMany({ where: { meetingId, bodyId: { notIn: hostBodyIds } } });
  await tx.meetingHost.createMany({
    data: hostBodyIds.map((bodyId) => ({ meetingId, bodyId })),
    skipDuplicates: true,
  });
  await tx.meeting.update({
    where: { id: meetingId },
    data: {
      ...details,
      version: { increment: 1 },
      ...(meeting.invitedAt ? { sequence: { increment: 1 } } : {}),
    },
    select: { id: true },
  });
}

/** Takes all answers back: they were given to a day that no longer is. Who answers at this very moment finds their form outdated. */
export async function askAgain(tx: Tx, meetingId: string): Promise<void> {
  await tx.attendance.updateMany({
    where: { meetingId, withdrawnAt: null },
    data: {
      answer: null,
      answeredAt: null,
      answeredById: null,
      answeredByName: null,
      answeredOnBehalf: false,
      answeredVia: null,
      remindedAt: null,
      note: null,
      representativeOfficialId: null,
      representativeName: null,
      representativeOffice: null,
      companionOfficialId: null,
      companionName: null,
      companionOffice: null,
      version: { increment: 1 },
    },
  });
}
