import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { type AddressObject, type ParsedMail, simpleParser } from "mailparser";

// A mail that has arrived is whole and stays as it is, so each is parsed once.
const parsed = new Map<string, Promise<ParsedMail>>();

/** The mails that arrived at an address, the oldest first. */
export async function mailsTo(address: string): Promise<ParsedMail[]> {
  const folder = process.env.E2E_MAILS ?? "";
  const files = readdirSync(folder).filter((file) => file.endsWith(".eml"));
  const mails = await Promise.all(files.sort().map((file) => read(join(folder, file))));
  return mails.filter((mail) => recipients(mail).includes(address.toLowerCase()));
}

/** Waits for a mail to an address whose subject matches; the latest when there are several. */
export async function waitForMail(address: string, subject: RegExp): Promise<ParsedMail> {
  let found: ParsedMail | undefined;
  await expect
    .poll(
      async () => {
        const mails = await mailsTo(address);
        found = mails.findLast((mail) => subject.test(mail.subject ?? ""));
        return mails.map((mail) => mail.subject);
      },
      { message: `a mail ${subject} to ${address}`, timeout: 20_000 },
    )
    .toContainEqual(expect.stringMatching(subject));
  if (!found) throw new Error(`no mail ${subject} to ${address}`);
  return found;
}

function read(path: string): Promise<ParsedMail> {
  const known = parsed.get(path);
  if (known) return known;
  const mail = simpleParser(readFileSync(path));
  parsed.set(path, mail);
  return mail;
}

function recipients({ to }: ParsedMail): string[] {
  const objects: AddressObject[] = to === undefined ? [] : [to].flat();
  return objects.flatMap(({ value }) => value.map((each) => each.address?.toLowerCase() ?? ""));
}
