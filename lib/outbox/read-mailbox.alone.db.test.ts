import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/(public)/mailbox/[id]/calendar.ics/route";
import { db } from "@/lib/db";
import { deliverMail } from "@/lib/outbox/deliver-mail";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { mailFolder } from "@/lib/outbox/mail-folder";
import { readMailbox, readMailFile } from "@/lib/outbox/read-mailbox";
import { emptyDatabase } from "@/lib/testing/database";

beforeEach(async () => {
  await emptyDatabase();
  rmSync(mailFolder(), { recursive: true, force: true });
});

async function send(subjects: string[], ics?: string): Promise<void> {
  for (const subject of subjects) {
    await enqueueMail(db, [
      {
        dedupeKey: randomUUID(),
        to: "sieler@stendal.example",
        subject,
        blocks: [{ kind: "button", label: "Öffnen", path: "/meetings" }],
        ...(ics ? { calendar: { method: "REQUEST", ics } } : {}),
      },
    ]);
  }
  await deliverMail();
}

describe("the mailbox of the demo", () => {
  it("is empty before the first mail", async () => {
    expect(await readMailbox(1)).toEqual({ mails: [], page: 1, pages: 1 });
  });

  it("shows the newest mail first, twenty a page", async () => {
    await send(Array.from({ length: 23 }, (_, n) => `Mail ${n}`));

    const [first, last] = [await readMailbox(1), await readMailbox(99)];
    expect(first.mails.map(({ subject }) => subject).slice(0, 2)).toEqual(["Mail 22", "Mail 21"]);
    expect(first.mails).toHaveLength(20);
    expect(last).toMatchObject({ page: 2, pages: 2 });
    expect(last.mails.map(({ subject }) => subject)).toEqual(["Mail 2", "Mail 1", "Mail 0"]);
  });

  it("holds what a mail program would show, and no half-written file", async () => {
    await send(["Grüße"]);

    const [mail] = (await readMailbox(1)).mails;
    const files = readdirSync(mailFolder()).toSorted();
    expect(files).toEqual([`${mail?.id}.eml`, `${mail?.id}.json`]);
    const parsed = await simpleParser(readFileSync(join(mailFolder(), `${mail?.id}.eml`)));
    expect(parsed.subject).toBe("Grüße");
    expect(parsed.text?.trim()).toBe(mail?.text.trim());
    expect(mail?.text).toContain("http://localhost:3000/meetings");
  });

  it("offers the calendar file of an invitation, and nothing where there is none", async () => {
    const ics = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n";
    await send(["Einladung"], ics);
    const [mail] = (await readMailbox(1)).mails;
    const ask = (id: string) =>
      GET(new Request("http://localhost:3000"), { params: Promise.resolve({ id }) });

    const found = await ask(mail?.id ?? "");
    expect(await found.text()).toBe(ics);
    expect(found.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect((await ask(randomUUID())).status).toBe(404);
  });

  it.each(["../../package", "..%2f..%2fpackage", "", ".", "package", "%00", `${randomUUID()}/..`])(
    "opens nothing outside the folder for %j",
    async (id) => {
      expect(await readMailFile(id)).toBeNull();
    },
  );

  it("passes over files it did not write", async () => {
    await send(["Eins"]);
    writeFileSync(join(mailFolder(), `${randomUUID()}.json`), '{"id":');
    writeFileSync(join(mailFolder(), "notizen.json"), "{}");

    expect((await readMailbox(1)).mails.map(({ subject }) => subject)).toEqual(["Eins"]);
  });
});

it.each([
  [{ DEMO: "1", SMTP_URL: "" }, true],
  [{ DEMO: "1", SMTP_URL: "smtp://127.0.0.1:2525" }, false],
])("is open with %j: %s", async (settings, open) => {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  const { isMailboxOpen } = await import("@/lib/outbox/read-mailbox");

  expect(isMailboxOpen()).toBe(open);
  vi.unstubAllEnvs();
});
