import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { meetingsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { basics } from "@/lib/meetings/views";
import type { Prisma } from "@/prisma/generated/client";

const standing = {
  ...basics,
  circleId: true,
  announcedAt: true,
  version: true,
  hosts: { select: { body: { select: { id: true, name: true } } } },
} satisfies Prisma.MeetingSelect;

/** A meeting as it stands when somebody is about to change it. */
export type Standing = Prisma.MeetingGetPayload<{ select: typeof standing }>;

/** The meeting as it stands, held until the transaction ends, so that managers change it one after the other; out of sight means "notFound". */
export async function findStanding(tx: Tx, actor: Actor, meetingId: string): Promise<Standing> {
  await tx.$queryRaw`SELECT id FROM meeting WHERE id = ${meetingId}::uuid FOR UPDATE`;
  const meeting = await tx.meeting.findFirst({
    where: { AND: [{ id: meetingId }, meetingsVisibleTo(actor)] },
    select: standing,
  });
  if (!meeting) throw new Refused("notFound");
  return meeting;
}
