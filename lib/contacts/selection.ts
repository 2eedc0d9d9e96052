import { inForce } from "@/lib/auth/mandates";
import { notEndedBy } from "@/lib/circles/seating";
import type { CheckView, ContactSheet } from "@/lib/contacts/views";
import { fullName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** Everything of a city that is looked through once a year. */
export function contactData(now: Date) {
  const today = calendarDay(now);
  const running = notEndedBy(today);
  return {
    id: true,
    slug: true,
    name: true,
    fullName: true,
    state: true,
    email: true,
    officials: {
      where: { OR: [{ termEndsOn: null }, { termEndsOn: { gte: today } }] },
      select: {
        id: true,
        givenName: true,
        familyName: true,
        officeTitle: true,
        officeKind: true,
        email: true,
        termStartsOn: true,
        termEndsOn: true,
      },
      orderBy: [{ officeKind: "asc" }, { termStartsOn: "asc" }, { id: "asc" }],
    },
    bodies: {
      where: running,
      select: {
        id: true,
        name: true,
        carriers: { where: running, select: { name: true, kind: true } },
        mandates: {
          where: {
            role: "PROCESS_MANAGER",
            ...inForce(now),
          },
          select: { user: { select: { givenName: true, familyName: true } } },
          orderBy: { startsAt: "asc" },
        },
      },
      orderBy: { name: "asc" },
    },
  } satisfies Prisma.CitySelect;
}

type DataRow = Prisma.CityGetPayload<{ select: ReturnType<typeof contactData> }>;

/** The stored data as they are shown. */
export function toSheet({ bodies, ...city }: DataRow): ContactSheet {
  return {
    ...city,
    bodies: bodies.map(({ mandates, ...body }) => ({
      ...body,
      managers: mandates.flatMap(({ user }) => fullName(user) ?? []),
    })),
  };
}

/** What is shown of one question. */
export const checkLine = {
  id: true,
  version: true,
  askedAt: true,
  remindedAt: true,
  lapsedAt: true,
  answeredAt: true,
  answeredByName: true,
  answeredBy: { select: { givenName: true, familyName: true } },
  onBehalfOf: true,
  changes: true,
  settledAt: true,
} satisfies Prisma.ContactCheckSelect;

type CheckRow = Prisma.ContactCheckGetPayload<{ select: typeof checkLine }>;

/** One question, with who answered in words. */
export function toCheck({ answeredByName, answeredBy, ...check }: CheckRow): CheckView {
  return { ...check, answeredBy: answeredBy ? fullName(answeredBy) : answeredByName };
}
