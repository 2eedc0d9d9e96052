import "server-only";
import { createHash } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import { id as idField } from "@/lib/form/fields";
import {
  desk,
  type FollowedMeeting,
  followed,
  followedMark,
  type LeadDesk,
  ledMark,
} from "@/lib/leading/views";
import type { Prisma } from "@/prisma/generated/client";

/** A meeting with everything the page shows on which it is led; null for who does not lead it. One statement. */
export async function findLeadDesk(actor: Actor, meetingId: string): Promise<LeadDesk | null> {
  if (!isId(meetingId)) return null;
  const found = await db.meeting.findFirst({ where: seen(actor, meetingId), select: desk });
  return found && can(actor, "meeting.lead", { circleId: found.circle.id }) ? found : null;
}

/** A meeting people were invited to, for following it; null when the actor may not know of it. One statement. */
export async function findFollowedMeeting(
  actor: Actor,
  meetingId: string,
): Promise<FollowedMeeting | null> {
  if (!isId(meetingId)) return null;
  return db.meeting.findFirst({
    where: { AND: [seen(actor, meetingId), { invitedAt: { not: null } }] },
    select: followed,
  });
}

/**
 * A short word that changes with everything the actor may see of a meeting while it is led; null when they may not
 * know of it. That notes are being written is for those who lead. One statement.
 */
export async function readMark(actor: Actor, meetingId: string): Promise<string | null> {
  if (!isId(meetingId)) return null;
  const where = seen(actor, meetingId);
  // Only who drives circles may lead; whether this is one of them is seen by its circle.
  const leads = actor.managedCircleIds.length > 0;
  const found = leads
    ? await db.meeting.findFirst({ where, select: ledMark })
    : await db.meeting.findFirst({ where, select: followedMark });
  if (!found) return null;
  const { circleId, agenda, version, heldAt, cancelledAt } = found;
  if (can(actor, "meeting.lead", { circleId })) return short(found);
  const items = agenda.map(({ id, startedAt }) => ({ id, startedAt }));
  return short({ version, heldAt, cancelledAt, items });
}

function seen(actor: Actor, meetingId: string): Prisma.MeetingWhereInput {
  return { AND: [{ id: meetingId }, meetingsVisibleTo(actor)] };
}

function short(standing: object): string {
  return createHash("sha256").update(JSON.stringify(standing)).digest("base64url").slice(0, 16);
}

function isId(value: string): boolean {
  return idField.safeParse(value).success;
}
