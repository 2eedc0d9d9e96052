import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { readLetter } from "@/lib/calls/letter";
import { agreedMails, endedMails, keptMails, offeredMails } from "@/lib/calls/mails";
import { assertAhead, assertAnswerable, callWithin, stageOf } from "@/lib/calls/rules";
import type { AnswerCallByLink } from "@/lib/calls/schema";
import { sendingOf } from "@/lib/calls/sending";
import { stageInWords, windowInWords } from "@/lib/calls/wording";
import type { Tx } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { t } from "@/lib/i18n/words";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { toWallClock } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const window = { startsAt: true, endsAt: true } satisfies Prisma.CallTimeWindowSelect;

/** What must be known of a call wish before it can be answered. */
export const answerable = {
  id: true,
  fromCityId: true,
  toCityId: true,
  offeredByAsked: true,
  agreedAt: true,
  startsAt: true,
  durationMinutes: true,
  moveOfferedAt: true,
  declinedAt: true,
  withdrawnAt: true,
  doneAt: true,
  windows: { select: window, orderBy: { position: "asc" } },
} satisfies Prisma.CallRequestSelect;

type Answerable = Prisma.CallRequestGetPayload<{ select: typeof answerable }>;

export type Answering = {
  /** Null behind a guest link. */
  actor: Pick<Actor, "userId"> | null;
  /** As typed behind a guest link. */
  name: string | null;
  cityId: string;
  /** The head for whom an office answers. */
  principal: { officialId: string | null; short: string } | null;
};

type Given = Omit<AnswerCallByLink, "formKey" | "name">;

/**
 * Writes an answer over the version it was given to, records who gave it and tells the other town hall, inside the
 * caller's transaction. Once a time is agreed it stands until both agree to another one.
 */
export async function writeAnswer(
  tx: Tx,
  call: Answerable,
  input: Given,
  by: Answering,
  now: Date,
): Promise<{ id: string }> {
  assertAnswerable(call, input.answer, by.cityId);
  const { kind, data } = changeOf(call, input, by.cityId, now);
  const { count } = await tx.callRequest.updateMany({
    where: { id: call.id, version: input.version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count === 0) throw await whatStandsNow(tx, call.id);
  if (kind === "OFFERED") await layOnTable(tx, call.id, input.windows);

  await tx.callStep.createMany({
    data: [
      {
        callRequestId: call.id,
        kind,
        cityId: by.cityId,
        note: input.note,
        occurredAt: now,
        byId: by.actor?.userId ?? null,
        byName: by.name,
        onBehalfOf: by.principal?.short ?? null,
      },
    ],
  });
  await recordEvent(tx, {
    actor: by.actor,
    kind: "call.answered",
    subjectId: call.id,
    onBehalfOfId: by.principal?.officialId ?? null,
    details: { answer: kind, cityId: by.cityId, byLink: !by.actor },
    at: now,
  });
  const sending = await sendingOf(tx, await readLetter(tx, call.id, now), now);
  await enqueueMail(tx, MAILS[kind](sending));
  return { id: call.id };
}

const MAILS = {
  AGREED: agreedMails,
  OFFERED: offeredMails,
  KEPT: keptMails,
  DECLINED: endedMails,
  WITHDRAWN: endedMails,
} as const;

function changeOf(call: Answerable, input: Given, cityId: string, now: Date) {
  const isAsked = cityId === call.toCityId;
  // A calendar that has the entry takes a change only under a higher number (RFC 5546, 2.1.4).
  const sequence = call.agreedAt ? { sequence: { increment: 1 } } : {};
  if (input.answer === "AGREE") {
    const chosen = call.windows.find((one) => toWallClock(one.startsAt) === input.window);
    const time = callWithin(chosen, input.startsAt, now);
    return {
      kind: "AGREED",
      data: { agreedAt: now, ...time, ...onlyAgreed, ...sequence },
    } as const;
  }
  if (input.answer === "OFFER") {
    assertAhead(input.windows, now);
    const moveOfferedAt = call.agreedAt ? now : null;
    return { kind: "OFFERED", data: { offeredByAsked: isAsked, moveOfferedAt } } as const;
  }
  if (input.answer === "KEEP") return { kind: "KEPT", data: onlyAgreed } as const;
  return isAsked
    ? ({ kind: "DECLINED", data: { declinedAt: now, ...onlyAgreed, ...sequence } } as const)
    : ({ kind: "WITHDRAWN", data: { withdrawnAt: now, ...onlyAgreed, ...sequence } } as const);
}

/** Other times no longer lie on the table. */
const onlyAgreed = { moveOfferedAt: null };

/** The times of the other side make room for these. */
async function layOnTable(tx: Tx, callRequestId: string, windows: Given["windows"]): Promise<void> {
  await tx.callTimeWindow.deleteMany({ where: { callRequestId } });
  await tx.callTimeWindow.createMany({
    data: windows.map((one, index) => ({ ...one, callRequestId, position: index + 1 })),
  });
}

/** "offen", "verabredet, anderer Termin vorgeschlagen". */
function answerInWords(call: Answerable): string {
  const stage = stageInWords(stageOf(call));
  return call.moveOfferedAt ? t("calls.stageMoving", { stage }) : stage;
}

/** Somebody of one of the two town halls was faster. */
async function whatStandsNow(tx: Tx, id: string): Promise<Outdated> {
  const standing = await tx.callRequest.findUniqueOrThrow({
    where: { id },
    select: { ...answerable, version: true },
  });
  const theirs = {
    answer: answerInWords(standing),
    window: standing.windows.map(windowInWords).join("; "),
  };
  return new Outdated(theirs, standing.version);
}
