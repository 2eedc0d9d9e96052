import "server-only";
import { actingAs } from "@/lib/auth/mandates";
import { noticeMails } from "@/lib/circles/mails";
import { noticeOf } from "@/lib/circles/notice";
import { prospectOf } from "@/lib/circles/prospect";
import { sittingOn, workingOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import type { Mail } from "@/lib/outbox/mail";
import { optOuts, wantsReminder } from "@/lib/reminders/rules";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** Tells the process managers of each circle without a date that its window comes, or has passed; once per window. */
export async function remindManagers(now = new Date()): Promise<void> {
  const circles = await db.exchangeCircle.findMany({
    where: { OR: [{ dissolvedOn: null }, { dissolvedOn: { gt: calendarDay(now) } }] },
    select: selection(now),
  });
  await enqueueMail(
    db,
    circles.flatMap((circle) => mailsFor(circle, now)),
  );
}

type CircleRow = Prisma.ExchangeCircleGetPayload<{ select: ReturnType<typeof selection> }>;

function mailsFor(circle: CircleRow, now: Date): Mail[] {
  const notice = noticeOf(circle, now);
  if (!notice) return [];
  const mandates = circle.members.flatMap(({ city }) =>
    city.bodies.flatMap(({ mandates: ofBody }) => ofBody),
  );
  const managers = mandates.map(({ user }) => user).filter((user) => wantsReminder("RHYTHM", user));
  return noticeMails(circle, notice, prospectOf(circle, now), managers, now);
}

function selection(now: Date) {
  const today = calendarDay(now);
  const driver = actingAs("PROCESS_MANAGER", now);
  const user = {
    ...optOuts,
    id: true,
    givenName: true,
    familyName: true,
    salutation: true,
    email: true,
  } satisfies Prisma.UserSelect;
  return {
    id: true,
    name: true,
    rhythmMonths: true,
    foundedOn: true,
    dissolvedOn: true,
    members: {
      where: sittingOn(today),
      select: {
        cityId: true,
        joinedOn: true,
        leftOn: true,
        city: {
          select: {
            bodies: {
              where: workingOn(today),
              select: {
                id: true,
                name: true,
                mandates: { where: driver, select: { user: { select: user } } },
              },
            },
          },
        },
      },
    },
    polls: { where: { fixedAt: null, cancelledAt: null }, select: { id: true } },
    meetings: {
      where: { cancelledAt: null },
      select: {
        startsAt: true,
        invitedAt: true,
        heldAt: true,
        cancelledAt: true,
        hosts: { select: { bodyId: true, body: { select: { name: true } } } },
      },
    },
  } satisfies Prisma.ExchangeCircleSelect;
}
