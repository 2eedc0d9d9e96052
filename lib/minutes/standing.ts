import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { minutesVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { type MinutesContent, minutesContentSchema } from "@/lib/minutes/content";
import type { Prisma } from "@/prisma/generated/client";

const standing = {
  id: true,
  meetingId: true,
  version: true,
  circulatedAt: true,
  consentBy: true,
  lockedAt: true,
  meeting: { select: { circleId: true } },
  approvals: {
    select: {
      id: true,
      cityId: true,
      number: true,
      approvedAt: true,
      remindedAt: true,
      remindedById: true,
      unremindedAt: true,
      silentAt: true,
    },
    orderBy: { id: "asc" },
  },
  amendments: { where: { acceptedAt: null, declinedAt: null }, select: { id: true } },
} satisfies Prisma.MinutesSelect;

/** Minutes as they stand when somebody is about to change them; the amendments are those without a decision. */
export type StandingMinutes = Prisma.MinutesGetPayload<{ select: typeof standing }>;
export type StandingApproval = StandingMinutes["approvals"][number];

/** The minutes of a meeting, held until the transaction ends, so that approvals, decisions and locking come one after the other; out of sight means "notFound". */
export async function findStanding(
  tx: Tx,
  actor: Actor,
  meetingId: string,
): Promise<StandingMinutes> {
  await tx.$queryRaw`SELECT id FROM minutes WHERE meeting_id = ${meetingId}::uuid FOR UPDATE`;
  const minutes = await tx.minutes.findFirst({
    where: { AND: [{ meetingId }, minutesVisibleTo(actor)] },
    select: standing,
  });
  if (!minutes) throw new Refused("notFound");
  return minutes;
}

/** The same for time and guest links, by their own id; null when they are gone. */
export async function holdStanding(tx: Tx, minutesId: string): Promise<StandingMinutes | null> {
  await tx.$queryRaw`SELECT id FROM minutes WHERE id = ${minutesId}::uuid FOR UPDATE`;
  return tx.minutes.findUnique({ where: { id: minutesId }, select: standing });
}

/** What one version says. */
export async function contentOf(
  tx: Tx,
  minutesId: string,
  number: number,
): Promise<MinutesContent> {
  const { content } = await tx.minutesVersion.findUniqueOrThrow({
    where: { minutesId_number: { minutesId, number } },
    select: { content: true },
  });
  return minutesContentSchema.parse(content);
}

/** The approval of a city; refused as "notFound" for a city that does not belong to the meeting. */
export function approvalOf({ approvals }: StandingMinutes, cityId: string): StandingApproval {
  const approval = approvals.find((one) => one.cityId === cityId);
  if (!approval) throw new Refused("notFound");
  return approval;
}

/** Adds a version after the one that stands, which stays as it is. */
export async function addVersion(
  tx: Tx,
  { id: minutesId, version }: Pick<StandingMinutes, "id" | "version">,
  content: MinutesContent,
  savedById: string,
  now: Date,
): Promise<number> {
  const number = version + 1;
  await tx.minutesVersion.createMany({
    data: [{ minutesId, number, content, savedAt: now, savedById }],
  });
  await tx.minutes.update({
    where: { id: minutesId },
    data: { version: number },
    select: { id: true },
  });
  return number;
}
