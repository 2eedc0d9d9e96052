import type { Prisma } from "@/prisma/generated/client";

/** What is public of an announced meeting: never how to dial in, what is on the agenda, or who comes. */
export const announced = {
  id: true,
  title: true,
  startsAt: true,
  durationMinutes: true,
  timeZone: true,
  format: true,
  place: true,
  sequence: true,
  announcedAt: true,
  cancelledAt: true,
  circle: { select: { id: true, name: true } },
  hosts: { select: { body: { select: { name: true } } }, orderBy: { bodyId: "asc" } },
} satisfies Prisma.MeetingSelect;

export type Announced = Prisma.MeetingGetPayload<{ select: typeof announced }>;
