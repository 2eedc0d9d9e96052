import "server-only";
import { inOfficeOn, sittingOn, workingOn } from "@/lib/circles/seating";
import type { Prisma } from "@/prisma/generated/client";

/** What a form about a meeting offers: the circle's cities with bodies at work and officials in office on a day. */
export function choicesOn(day: Date) {
  return {
    id: true,
    name: true,
    members: {
      where: sittingOn(day),
      select: {
        city: {
          select: {
            id: true,
            name: true,
            email: true,
            bodies: { where: workingOn(day), select: { id: true, name: true } },
            officials: {
              where: inOfficeOn(day),
              select: {
                id: true,
                givenName: true,
                familyName: true,
                officeTitle: true,
                officeKind: true,
                email: true,
              },
              orderBy: [{ officeKind: "asc" }, { familyName: "asc" }],
            },
          },
        },
      },
      orderBy: [{ joinedOn: "asc" }, { id: "asc" }],
    },
  } satisfies Prisma.ExchangeCircleSelect;
}

export type CircleChoices = Prisma.ExchangeCircleGetPayload<{
  select: ReturnType<typeof choicesOn>;
}>;
