import "server-only";
import { actingAs } from "@/lib/auth/mandates";
import { headsOn } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const named = { givenName: true, familyName: true } satisfies Prisma.UserSelect;
const person = { ...named, officeTitle: true, salutation: true, email: true } as const;
const user = { ...named, id: true, email: true, salutation: true } satisfies Prisma.UserSelect;

/** A town hall as mails reach it: the head in office today and those who act for the head. */
function townHall(now: Date) {
  return {
    id: true,
    name: true,
    email: true,
    officials: {
      where: headsOn(calendarDay(now)),
      select: person,
      take: 1,
    },
    mandates: {
      where: actingAs("OFFICE", now),
      select: { user: { select: user } },
    },
  } satisfies Prisma.CitySelect;
}

function selection(now: Date) {
  return {
    id: true,
    topic: true,
    phone: true,
    offeredByAsked: true,
    agreedAt: true,
    startsAt: true,
    durationMinutes: true,
    moveOfferedAt: true,
    sequence: true,
    declinedAt: true,
    withdrawnAt: true,
    version: true,
    goal: { select: { title: true } },
    project: { select: { title: true } },
    agendaItem: { select: { title: true } },
    meeting: { select: { startsAt: true, timeZone: true } },
    official: { select: person },
    fromCity: { select: townHall(now) },
    toCity: { select: townHall(now) },
    askedBy: { select: user },
    windows: { select: { startsAt: true, endsAt: true }, orderBy: { position: "asc" } },
    steps: {
      select: { note: true, cityId: true },
      orderBy: [{ occurredAt: "desc" }, { id: "desc" }],
      take: 1,
    },
  } satisfies Prisma.CallRequestSelect;
}

/** Everything the mails about a call wish say, and to whom. */
export type CallLetter = Prisma.CallRequestGetPayload<{ select: ReturnType<typeof selection> }>;

/** Reads a call wish as its mails tell it, inside the transaction that changed it. */
export async function readLetter(tx: Tx, callId: string, now: Date): Promise<CallLetter> {
  return tx.callRequest.findUniqueOrThrow({ where: { id: callId }, select: selection(now) });
}

/** Refuses to ask a town hall that no mail reaches. */
export function assertReachable({ toCity, official }: CallLetter): void {
  const addresses = [official?.email, toCity.officials[0]?.email, toCity.email];
  const offices = toCity.mandates.map(({ user: { email } }) => email);
  if (![...addresses, ...offices].some(Boolean)) throw new Refused("cityUnreachable");
}
