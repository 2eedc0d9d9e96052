import "server-only";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { env } from "@/lib/env";
import { type MailFile, mailFolder } from "@/lib/outbox/mail-folder";

export type Mailbox = { mails: MailFile[]; page: number; pages: number };

const PER_PAGE = 20;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const schema = z.object({
  id: z.string().regex(ID),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  writtenAt: z.iso.datetime(),
  calendar: z.string().nullable(),
});

/** Whether mails may be read here: in the demo only, and only while no mail server takes them. */
export function isMailboxOpen(): boolean {
  const { DEMO, SMTP_URL } = env();
  return DEMO && !SMTP_URL;
}

/** The mails of the mail folder, newest first, 20 a page; a folder that is not there yet is empty. */
export async function readMailbox(page: number): Promise<Mailbox> {
  const names = await readdir(mailFolder()).catch(() => []);
  // Ids rise with the moment a mail was decided on (UUID version 7).
  const ids = names
    .flatMap((name) => (name.endsWith(".json") ? [name.slice(0, -5)] : []))
    .filter((id) => ID.test(id))
    .sort()
    .reverse();
  const pages = Math.max(1, Math.ceil(ids.length / PER_PAGE));
  const shown = Math.min(Math.max(1, Math.trunc(page)), pages);
  const onPage = ids.slice((shown - 1) * PER_PAGE, shown * PER_PAGE);
  const mails = await Promise.all(onPage.map(readMailFile));
  return { mails: mails.flatMap((mail) => (mail ? [mail] : [])), page: shown, pages };
}

/** One mail of the folder by its id, or null; anything that is not an id names no file. */
export async function readMailFile(id: string): Promise<MailFile | null> {
  if (!ID.test(id)) return null;
  try {
    const content = await readFile(join(mailFolder(), `${id}.json`), "utf8");
    return schema.parse(JSON.parse(content));
  } catch {
    return null;
  }
}
