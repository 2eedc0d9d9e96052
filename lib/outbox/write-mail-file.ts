import "server-only";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import type { OutgoingMail } from "@/lib/outbox/compose-mail";
import { type MailFile, mailFolder } from "@/lib/outbox/mail-folder";

/** Puts a mail into the mail folder as .eml, with what the mailbox shows beside it as .json. Writing it again replaces it. */
export async function writeMailFile(mail: OutgoingMail, message: SendMailOptions): Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message: eml } = await transport.sendMail(message);
  const beside: MailFile = {
    id: mail.id,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    writtenAt: new Date().toISOString(),
    calendar: mail.calendar?.ics ?? null,
  };
  const folder = mailFolder();
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, `${mail.id}.eml`), eml as Buffer);
  await writeWhole(join(folder, `${mail.id}.json`), JSON.stringify(beside, null, 2));
}

/** A reader sees the whole file or none. */
async function writeWhole(path: string, content: Buffer | string): Promise<void> {
  const draft = `${path}.${process.pid}.part`;
  await writeFile(draft, content);
  await rename(draft, path);
}
