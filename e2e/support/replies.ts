import { expect } from "@playwright/test";
import { createTransport } from "nodemailer";
import type { ProgramReply } from "../../lib/testing/calendar-programs/reply";
import { ask } from "./database";
import { askForRun } from "./jobs";

/** Sends a message to the organiser's mailbox and has it read at once rather than within a minute. */
export async function sendToOrganizer(raw: string): Promise<void> {
  const before = await countRead();
  const transport = createTransport({ url: process.env.E2E_ORGANIZER_SMTP ?? "" });
  const envelope = { from: "somebody@mail.example", to: "termine@netzwerk.example" };
  await transport.sendMail({ envelope, raw });
  transport.close();
  await askForRun("read-replies");
  await expect
    .poll(countRead, { message: "the mail is read", timeout: 75_000 })
    .toBeGreaterThan(before);
}

/** An answer of Lemgo's mayor to a meeting, given so many minutes ago. */
export function ofLemgo(meetingId: string, minutesAgo = 0): ProgramReply {
  const stamp = new Date(Date.now() - minutesAgo * 60_000)
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, "");
  const attendee = { email: "baier@lemgo.example", name: "Marcus Baier" };
  return { meetingId, attendee, stamp };
}

async function countRead(): Promise<number> {
  const [row] = await ask<{ count: number }>("SELECT count(*)::int AS count FROM incoming_mail");
  return row?.count ?? 0;
}
