import "server-only";
import type { CityToTell } from "@/lib/appeals/mails";
import { citiesOfNetwork } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { calendarDay } from "@/lib/time";

/** Cities with head and offices in force at a moment: those of the network, those an appeal was addressed to, or those of them that have said nothing. One statement. */
export async function readCitiesToTell(
  tx: Tx,
  of: "network" | { appealId: string; silent?: true },
  now: Date,
): Promise<(CityToTell & { id: string })[]> {
  const today = calendarDay(now);
  const account = {
    email: true,
    givenName: true,
    familyName: true,
    salutation: true,
    blockedAt: true,
  };
  return tx.city.findMany({
    where:
      of === "network"
        ? citiesOfNetwork(today)
        : {
            appealResponses: {
              some: { appealId: of.appealId, ...(of.silent ? { answer: null, readAt: null } : {}) },
            },
          },
    select: {
      id: true,
      name: true,
      email: true,
      officials: {
        where: {
          officeKind: "HEAD",
          AND: [
            { OR: [{ termStartsOn: null }, { termStartsOn: { lte: today } }] },
            { OR: [{ termEndsOn: null }, { termEndsOn: { gte: today } }] },
          ],
        },
        select: {
          givenName: true,
          familyName: true,
          officeTitle: true,
          salutation: true,
          email: true,
          user: { select: { email: true, blockedAt: true } },
        },
      },
      mandates: {
        where: {
          role: { in: ["MAYOR", "OFFICE"] },
          startsAt: { lte: now },
          OR: [{ endsAt: null }, { endsAt: { gt: now } }],
        },
        select: { role: true, user: { select: account } },
      },
    },
    orderBy: { name: "asc" },
  });
}
