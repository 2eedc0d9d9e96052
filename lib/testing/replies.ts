import { db } from "@/lib/db";
import { readMessage } from "@/lib/replies/message";
import { type Fate, recordReply } from "@/lib/replies/record-reply";
import { PROGRAMS, type Program } from "@/lib/testing/calendar-programs/programs";
import type { ProgramReply } from "@/lib/testing/calendar-programs/reply";

/** When the replies of the tests arrive: the day after the invitations. */
export const ARRIVED = new Date("2026-11-24T08:20:00Z");

export const BAIER = { email: "baier@lemgo.example", name: "Marcus Baier" };
export const LEMGO_OFFICE = {
  email: "schwaer-froehlich@lemgo.example",
  name: "Hendric Schwär-Fröhlich",
};

let uid = 0;

/** Records a raw message as if it were the next of the mailbox. */
export async function receive(raw: string, receivedAt = ARRIVED, now = receivedAt): Promise<Fate> {
  uid += 1;
  const place = { mailbox: "test", uidValidity: 1n, uid: BigInt(uid), receivedAt };
  return recordReply(await readMessage(Buffer.from(raw)), place, now);
}

/** Records what the mayor of Lemgo does in a calendar program. */
export function replyOfLemgo(
  meetingId: string,
  changes: Partial<ProgramReply> & { program?: Program } = {},
): Promise<Fate> {
  const { program = "exchange", ...reply } = changes;
  return receive(PROGRAMS[program]({ meetingId, attendee: BAIER, ...reply }));
}

/** The messages laid aside, with the reason. */
export async function laidAside(): Promise<string[]> {
  const mails = await db.incomingMail.findMany({
    where: { quarantined: { not: null } },
    select: { quarantined: true },
    orderBy: { id: "asc" },
  });
  return mails.map(({ quarantined }) => quarantined ?? "");
}

/** Why the last message that needed nothing was ignored. */
export async function ignoredBecause(): Promise<unknown> {
  const { content } = await db.incomingMail.findFirstOrThrow({
    where: { recordedAt: null, quarantined: null },
    orderBy: { id: "desc" },
    select: { content: true },
  });
  return (content as { ignored?: unknown }).ignored;
}
