import "server-only";
import { guestsOf } from "@/lib/attendances/guests";
import { assertAnswerable } from "@/lib/attendances/rules";
import type { AnswerByLink } from "@/lib/attendances/schema";
import { theirAnswer } from "@/lib/attendances/wording";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";
import type { Answer, AnswerWay } from "@/prisma/generated/enums";

/** What must be known of an attendance before it can be answered: those of its city who hold office today come along. */
export function answerable(now: Date) {
  const today = calendarDay(now);
  const inOffice = {
    AND: [
      { OR: [{ termStartsOn: null }, { termStartsOn: { lte: today } }] },
      { OR: [{ termEndsOn: null }, { termEndsOn: { gte: today } }] },
    ],
  } satisfies Prisma.OfficialWhereInput;
  return {
    id: true,
    version: true,
    meeting: { select: { id: true, circleId: true, startsAt: true, cancelledAt: true } },
    official: {
      select: {
        id: true,
        userId: true,
        cityId: true,
        city: {
          select: {
            officials: {
              where: inOffice,
              select: { id: true, givenName: true, familyName: true, officeTitle: true },
            },
          },
        },
      },
    },
  } satisfies Prisma.AttendanceSelect;
}

type Answerable = Prisma.AttendanceGetPayload<{ select: ReturnType<typeof answerable> }>;

type Answering = {
  /** Null behind a guest link. */
  actor: Pick<Actor, "userId"> | null;
  onBehalf: boolean;
  /** As typed behind a guest link, or as a mail names its sender. */
  name: string | null;
  via: AnswerWay;
  /** For a calendar reply: the invitation it answers, and when it was given. */
  reply?: { sequence: number; givenAt: Date };
};

type Given = Omit<AnswerByLink, "formKey" | "answeredBy" | "answeredByName" | "answer"> & {
  answer: Answer;
};

/** Writes an answer over the version it was given to and records who gave it, inside the caller's transaction. */
export async function writeAnswer(
  tx: Tx,
  attendance: Answerable,
  input: Given,
  by: Answering,
  now: Date,
): Promise<{ meetingId: string }> {
  const { meeting, official } = attendance;
  assertAnswerable(meeting, now);
  const others = official.city.officials.filter(({ id }) => id !== official.id);

  const { count } = await tx.attendance.updateMany({
    where: { id: attendance.id, version: input.version ?? attendance.version, withdrawnAt: null },
    data: {
      ...guestsOf(input, others),
      answer: input.answer,
      note: input.note,
      answeredAt: now,
      answeredById: by.actor?.userId ?? null,
      answeredByName: by.name,
      answeredOnBehalf: by.onBehalf,
      answeredVia: by.via,
      repliedSequence: by.reply?.sequence ?? null,
      repliedAt: by.reply?.givenAt ?? null,
      // Who answers was reached.
      bouncedAt: null,
      version: { increment: 1 },
    },
  });
  if (count === 0) await tellWhatStands(tx, attendance.id);

  await recordEvent(tx, {
    actor: by.actor,
    kind: "attendance.answered",
    subjectId: attendance.id,
    onBehalfOfId: by.onBehalf ? official.id : null,
    details: {
      answer: input.answer,
      meetingId: meeting.id,
      cityId: official.cityId,
      via: by.via,
    },
    at: now,
  });
  return { meetingId: meeting.id };
}

/** Somebody of the same town hall was faster. */
async function tellWhatStands(tx: Tx, id: string): Promise<never> {
  const standing = await tx.attendance.findFirst({
    where: { id, withdrawnAt: null },
    select: {
      version: true,
      answer: true,
      note: true,
      representativeName: true,
      representativeOffice: true,
      companionName: true,
      companionOffice: true,
    },
  });
  if (!standing) throw new Refused("notFound");
  throw new Outdated(theirAnswer(standing), standing.version);
}
