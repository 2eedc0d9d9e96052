import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { inTransaction, type Tx } from "@/lib/db";
import { findAskedMeeting } from "@/lib/replies/asked";
import type { Asks, CalendarAsk, Message } from "@/lib/replies/asks";
import { noteReturned } from "@/lib/replies/returned";
import {
  type Aside,
  givenAt,
  type Ignored,
  invitationAsked,
  senderOf,
  type Verdict,
  verdictOn,
} from "@/lib/replies/rules";
import { contentOf } from "@/lib/replies/schema";
import { findGiver } from "@/lib/replies/senders";
import { takeAsk } from "@/lib/replies/taking";
import type { IncomingKind } from "@/prisma/generated/enums";

/** Where a message lies (RFC 3501, 2.3.1.1). */
export type Place = { mailbox: string; uidValidity: bigint; uid: bigint; receivedAt: Date };

export type Fate = "taken" | "ignored" | "aside" | "known";

type Outcome = Verdict & { meetingId?: string | null; attendanceId?: string | null };

/**
 * Records what a message asks for and how far the mailbox has been read, together or not at all: the same
 * message once, whoever reads it and however often. What cannot be recorded without a person is laid aside.
 */
export async function recordReply(message: Message, place: Place, now = new Date()): Promise<Fate> {
  return inTransaction(async (tx) => {
    const id = await claim(tx, message, place, now);
    await moveOn(tx, place, now);
    if (!id) return "known";

    const outcome = await judge(tx, message, place, now);
    await note(tx, id, message, outcome, now);
    if (outcome.kind !== "aside") return outcome.kind === "take" ? "taken" : "ignored";
    const details = { why: outcome.why };
    await recordEvent(tx, {
      actor: null,
      kind: "reply.quarantined",
      subjectId: id,
      details,
      at: now,
    });
    return "aside";
  });
}

/** The id of the message's row, or null when it has been read already. */
async function claim(tx: Tx, message: Message, place: Place, now: Date): Promise<string | null> {
  const { digest, from, subject, asks } = message;
  const { uidValidity, uid, receivedAt } = place;
  // A reader at work on the same message makes this wait for its end.
  const [row] = await tx.incomingMail.createManyAndReturn({
    data: [
      {
        uidValidity,
        uid,
        digest,
        receivedAt,
        readAt: now,
        kind: kindOf(asks),
        fromAddress: from?.address ?? "",
        subject,
        content: JSON.parse(JSON.stringify(contentOf(message))),
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  return row?.id ?? null;
}

/** Never back: another reader may be further on. */
async function moveOn(tx: Tx, { mailbox, uidValidity, uid }: Place, now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO mailbox_state (mailbox, uid_validity, last_uid, read_at)
    VALUES (${mailbox}, ${uidValidity}, ${uid}, ${now})
    ON CONFLICT (mailbox) DO UPDATE SET
      last_uid = CASE WHEN mailbox_state.uid_validity = excluded.uid_validity
        THEN greatest(mailbox_state.last_uid, excluded.last_uid) ELSE excluded.last_uid END,
      uid_validity = excluded.uid_validity`;
}

async function judge(tx: Tx, message: Message, place: Place, now: Date): Promise<Outcome> {
  const { asks } = message;
  if (asks.kind === "machine") return ignore("machine");
  if (asks.kind === "unclear") return aside(asks.why);
  if (asks.kind === "calendar") return judgeCalendar(tx, message, asks, place, now);
  const returned = await noteReturned(tx, asks, now);
  return returned ? { kind: "take", ...returned } : aside("bounceUnknown");
}

async function judgeCalendar(
  tx: Tx,
  message: Message,
  ask: CalendarAsk,
  { receivedAt }: Place,
  now: Date,
): Promise<Outcome> {
  const meeting = ask.meetingId ? await findAskedMeeting(tx, ask.meetingId, now) : null;
  if (!meeting) return aside("meetingUnknown");
  const about = { meetingId: meeting.id };
  const sender = senderOf(message);
  const asked = invitationAsked(meeting.attendances, ask, sender);
  if (typeof asked === "string") return { ...aside(asked), ...about };

  const { attendance, attendee } = asked;
  const known = { ...about, attendanceId: attendance.id };
  const sent = { sender, senderName: message.from?.name ?? null };
  const giver = await findGiver(tx, attendance, attendee, sent, now);
  if (!giver) return { ...aside("senderUnknown"), ...known };

  const given = givenAt(ask.stampedAt, message, receivedAt);
  const verdict = verdictOn(ask, attendee, { meeting, attendance }, given, now);
  if (verdict.kind === "take")
    await takeAsk(tx, attendance, { ask, attendee, giver, givenAt: given }, now);
  return { ...verdict, ...known };
}

async function note(
  tx: Tx,
  id: string,
  message: Message,
  outcome: Outcome,
  now: Date,
): Promise<void> {
  const ignored = outcome.kind === "ignore" ? outcome.why : null;
  await tx.incomingMail.update({
    where: { id },
    data: {
      meetingId: outcome.meetingId ?? null,
      attendanceId: outcome.attendanceId ?? null,
      recordedAt: outcome.kind === "take" ? now : null,
      quarantined: outcome.kind === "aside" ? outcome.why : null,
      content: JSON.parse(JSON.stringify({ ...contentOf(message), ignored })),
    },
    select: { id: true },
  });
}

function kindOf(asks: Asks): IncomingKind {
  if (asks.kind === "bounce") return "BOUNCE";
  return asks.kind === "calendar" ? asks.method : "OTHER";
}

function aside(why: Aside): Outcome {
  return { kind: "aside", why };
}

function ignore(why: Ignored): Outcome {
  return { kind: "ignore", why };
}
