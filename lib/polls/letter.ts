import "server-only";
import { headsOn } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { named, reader, readersAs } from "@/lib/reminders/readers";
import { optOuts } from "@/lib/reminders/rules";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

function selection(now: Date) {
  return {
    id: true,
    title: true,
    durationMinutes: true,
    format: true,
    place: true,
    videoUrl: true,
    dialIn: true,
    message: true,
    answerBy: true,
    cancelledAt: true,
    cancelReason: true,
    version: true,
    circle: { select: { name: true } },
    createdBy: { select: reader },
    hosts: {
      select: { body: { select: { name: true, mandates: readersAs("PROCESS_MANAGER", now) } } },
      orderBy: { body: { name: "asc" } },
    },
    dates: { select: { id: true, startsAt: true }, orderBy: { startsAt: "asc" } },
    ballots: {
      select: {
        id: true,
        isRequired: true,
        votes: { select: { dateId: true, vote: true } },
        city: {
          select: {
            id: true,
            name: true,
            email: true,
            mandates: readersAs("OFFICE", now),
            officials: {
              where: headsOn(calendarDay(now)),
              select: {
                ...named,
                ...optOuts,
                officeTitle: true,
                email: true,
                user: { select: optOuts },
              },
              orderBy: { id: "asc" },
            },
          },
        },
      },
      orderBy: { city: { name: "asc" } },
    },
  } satisfies Prisma.DatePollSelect;
}

/** Everything the mails about a poll say, and to whom: the heads of the cities, their offices, the process managers. */
export type PollLetter = Prisma.DatePollGetPayload<{ select: ReturnType<typeof selection> }>;
export type Addressee = PollLetter["ballots"][number];

/** Reads a poll as its mails tell it, inside the transaction that changed it. */
export async function readPollLetter(tx: Tx, pollId: string, now: Date): Promise<PollLetter> {
  return tx.datePoll.findUniqueOrThrow({ where: { id: pollId }, select: selection(now) });
}
