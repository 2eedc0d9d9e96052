import "server-only";
import { choicesOn } from "@/lib/circles/choices";
import { basics } from "@/lib/meetings/views";
import type { Prisma } from "@/prisma/generated/client";

/** A meeting as its process managers work on it: what stands, who is invited, and what the circle offers on a day. */
export function deskOn(day: Date) {
  return {
    ...basics,
    announcedAt: true,
    version: true,
    projectsBy: true,
    circle: { select: choicesOn(day) },
    hosts: {
      select: { body: { select: { id: true, name: true, city: { select: { name: true } } } } },
    },
    agenda: {
      select: {
        id: true,
        topicId: true,
        kind: true,
        title: true,
        minutes: true,
        cityId: true,
        presenterId: true,
        presentedBy: true,
        city: { select: { name: true } },
        presenter: { select: { givenName: true, familyName: true, officeTitle: true } },
      },
      orderBy: { position: "asc" },
    },
    attendances: {
      where: { withdrawnAt: null },
      select: {
        id: true,
        invitedAt: true,
        answer: true,
        presence: true,
        representativeName: true,
        representativeOffice: true,
        official: {
          select: {
            id: true,
            givenName: true,
            familyName: true,
            officeTitle: true,
            officeKind: true,
            email: true,
            city: { select: { id: true, name: true, email: true } },
          },
        },
      },
      orderBy: [{ official: { city: { name: "asc" } } }, { official: { officeKind: "asc" } }],
    },
  } satisfies Prisma.MeetingSelect;
}

export type MeetingDesk = Prisma.MeetingGetPayload<{ select: ReturnType<typeof deskOn> }>;
