import { actingAs } from "@/lib/auth/mandates";
import { headsOn } from "@/lib/circles/seating";
import { optOuts } from "@/lib/reminders/rules";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What mails need to know of an official. */
export const addressed = {
  id: true,
  cityId: true,
  givenName: true,
  familyName: true,
  salutation: true,
  officeTitle: true,
  email: true,
  ...optOuts,
  user: { select: optOuts },
} satisfies Prisma.OfficialSelect;

/** A city with those who are told of its agreements: its head, and the offices that work for the head. */
export function reachable(now: Date) {
  return {
    id: true,
    name: true,
    email: true,
    officials: {
      where: headsOn(calendarDay(now)),
      select: addressed,
    },
    mandates: {
      where: actingAs("OFFICE", now),
      select: {
        user: {
          select: {
            id: true,
            givenName: true,
            familyName: true,
            salutation: true,
            email: true,
            ...optOuts,
          },
        },
      },
    },
  } satisfies Prisma.CitySelect;
}

export type ReachableCity = Prisma.CityGetPayload<{ select: ReturnType<typeof reachable> }>;
export type AddressedOfficial = Prisma.OfficialGetPayload<{ select: typeof addressed }>;
