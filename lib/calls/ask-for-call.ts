import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { findMeant, type Meant } from "@/lib/calls/find-meant";
import { assertReachable, readLetter } from "@/lib/calls/letter";
import { askedMails } from "@/lib/calls/mails";
import { assertAhead } from "@/lib/calls/rules";
import type { AskForCall } from "@/lib/calls/schema";
import { sendingOf } from "@/lib/calls/sending";
import { sittingOn } from "@/lib/circles/seating";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { countTry } from "@/lib/limits/count-try";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { calendarDay } from "@/lib/time";

const MOST_OPEN = 3;

/** Asks another city of the network for a call and tells its town hall by mail; a wish between the two that was noted in a meeting is settled with it. An office asks on behalf. */
export async function askForCall(
  actor: Actor,
  input: AskForCall,
  now = new Date(),
): Promise<{ id: string }> {
  assertCan(actor, "call.ask", { cityId: input.fromCityId });
  assertAhead(input.windows, now);
  await countTry("call.city", input.fromCityId);

  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const about = await findMeant(tx, actor, input, now);
      if (about.toCityId === input.fromCityId) throw new Refused("ownCity");
      await assertFewOpen(tx, input.fromCityId, about.toCityId, now);
      const principal = principalFor(actor, input.fromCityId);
      const { id } = await tx.callRequest.create({
        data: {
          ...about,
          fromCityId: input.fromCityId,
          circleId: about.circleId ?? (await commonCircle(tx, input.fromCityId, about, now)),
          topic: input.topic,
          phone: input.phone,
          askedAt: now,
          askedById: actor.userId,
          windows: {
            create: input.windows.map((window, index) => ({ ...window, position: index + 1 })),
          },
          steps: {
            create: {
              kind: "ASKED",
              cityId: input.fromCityId,
              occurredAt: now,
              byId: actor.userId,
              onBehalfOf: principal?.short ?? null,
            },
          },
        },
        select: { id: true },
      });
      // What was noted in a meeting between the two is asked now.
      await tx.notedWish.updateMany({
        where: { fromCityId: input.fromCityId, toCityId: about.toCityId, settledAt: null },
        data: { settledAt: now },
      });
      await recordEvent(tx, {
        actor,
        kind: "call.asked",
        subjectId: id,
        onBehalfOfId: principal?.officialId ?? null,
        details: { fromCityId: input.fromCityId, toCityId: about.toCityId },
        at: now,
      });
      const letter = await readLetter(tx, id, now);
      assertReachable(letter);
      await enqueueMail(tx, askedMails(await sendingOf(tx, letter, now)));
      return { id };
    }),
  );
}

/** Refuses a fourth wish to the same city while three wait for a time. */
async function assertFewOpen(tx: Tx, fromCityId: string, toCityId: string, now: Date) {
  const open = await tx.callRequest.count({
    where: {
      fromCityId,
      toCityId,
      agreedAt: null,
      declinedAt: null,
      withdrawnAt: null,
      doneAt: null,
      windows: { some: { endsAt: { gt: now } } },
    },
  });
  if (open >= MOST_OPEN) throw new Refused("callsOpen");
}

/** The circle in which both cities sit today, the oldest where there are several. */
async function commonCircle(
  tx: Tx,
  fromCityId: string,
  { toCityId }: Meant,
  now: Date,
): Promise<string | null> {
  const today = calendarDay(now);
  const sits = (cityId: string) => ({ members: { some: { cityId, ...sittingOn(today) } } });
  const circle = await tx.exchangeCircle.findFirst({
    where: { AND: [{ dissolvedOn: null }, sits(fromCityId), sits(toCityId)] },
    select: { id: true },
    orderBy: [{ foundedOn: "asc" }, { id: "asc" }],
  });
  return circle?.id ?? null;
}
