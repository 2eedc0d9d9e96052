import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { calendarFile } from "@/lib/calendar/calendar-file";
import { db } from "@/lib/db";
import { hashToken, signInCode, tokenFor } from "@/lib/links/tokens";
import { deliverMail } from "@/lib/outbox/deliver-mail";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import type { Mail } from "@/lib/outbox/mail";
import { emptyDatabase } from "@/lib/testing/database";
import { type MailServer, startMailServer } from "@/lib/testing/mail-server";

let server: MailServer;

beforeAll(async () => {
  server = await startMailServer();
  vi.stubEnv("SMTP_URL", server.url);
});

afterAll(async () => {
  await server.stop();
  vi.unstubAllEnvs();
});

beforeEach(async () => {
  await emptyDatabase();
  server.received.length = 0;
  server.recipients.length = 0;
});

function mail(change: Partial<Mail> = {}): Mail {
  return {
    dedupeKey: randomUUID(),
    to: "baier@lemgo.example",
    subject: "Einladung: Austausch am 8. Dezember",
    blocks: [{ kind: "text", text: "Sehr geehrter Herr Bürgermeister Baier," }],
    ...change,
  };
}

/** A clock so many minutes ahead, so that tests need not wait. */
function inMinutes(minutes: number): () => Date {
  return () => new Date(Date.now() + minutes * 60_000);
}

describe("a mail that is decided on", () => {
  it("carries the name and the address for answers that the programme office chose", async () => {
    const { id: changedById } = await db.user.create({
      data: { email: "buero@netz.example", givenName: "Kim", familyName: "Muster" },
      select: { id: true },
    });
    const value = { name: "Büro <des> Netzes", replyTo: "buero@netz.example" };
    await db.setting.create({
      data: { key: "sender", value, changedAt: new Date(), changedById },
    });
    const asked = mail({ replyTo: "sieler@stendal.example" });
    await enqueueMail(db, [mail(), asked]);
    await deliverMail();

    const senders = server.received.map(({ from }) => from?.value);
    expect(senders).toEqual([
      [{ name: "Büro <des> Netzes", address: "rathausrunde@netzwerk.example" }],
      [{ name: "Büro <des> Netzes", address: "rathausrunde@netzwerk.example" }],
    ]);
    // A mail that says itself who answers stays with that.
    const answers = server.received.map(({ replyTo }) => replyTo?.text).toSorted();
    expect(answers).toEqual(["buero@netz.example", "sieler@stendal.example"]);
  });

  it("arrives once, though two deliveries run at the same time", async () => {
    await enqueueMail(
      db,
      Array.from({ length: 12 }, (_, n) => mail({ to: `stadt${n}@netz.example` })),
    );

    await Promise.all([deliverMail(), deliverMail(), deliverMail()]);

    expect(server.recipients.toSorted()).toEqual(
      Array.from({ length: 12 }, (_, n) => `stadt${n}@netz.example`).toSorted(),
    );
    expect(await db.outboxMail.count({ where: { sentAt: null } })).toBe(0);
  });

  it("is sent later with the same Message-ID when the server process dies in between", async () => {
    await enqueueMail(db, [mail()]);
    // Dies after handing over: the mail went out, but nobody noted it down.
    const { sendMail } = await import("@/lib/outbox/send-mail");
    const dying = deliverMail(async (one) => {
      await sendMail(one);
      return new Promise(() => undefined);
    });
    await vi.waitUntil(() => server.received.length === 1);

    expect(await deliverMail()).toBe(0);
    expect(await deliverMail(undefined, inMinutes(3))).toBe(1);

    const { id } = await db.outboxMail.findFirstOrThrow({ select: { id: true } });
    expect(server.received.map(({ messageId }) => messageId)).toEqual([
      `<${id}@localhost>`,
      `<${id}@localhost>`,
    ]);
    expect(dying).toBeInstanceOf(Promise);
  });

  it("says by its headers that a machine sent it, and carries nothing that watches the reader", async () => {
    await enqueueMail(db, [mail({ replyTo: "runde@stendal.example" })]);
    await deliverMail();

    const [arrived] = server.received;
    expect(arrived?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(arrived?.replyTo?.text).toBe("runde@stendal.example");
    expect(arrived?.from?.text).toContain("rathausrunde@netzwerk.example");
    expect(arrived?.text).toContain("Sehr geehrter Herr Bürgermeister Baier,");
    expect(arrived?.html).toContain('<html lang="de">');
    expect(arrived?.html).not.toMatch(/<img|<link|url\(|src=/);
  });

  it("comes before a long queue of appeals when somebody waits to sign in", async () => {
    const appealId = randomUUID();
    const queue = Array.from({ length: 20 }, () => mail({ appealId, to: "rathaus@netz.example" }));
    await enqueueMail(db, [...queue, mail({ to: "sieler@stendal.example" })]);
    await deliverMail();

    expect(server.recipients.indexOf("sieler@stendal.example")).toBeLessThan(5);
    expect(server.recipients).toHaveLength(21);
  });
});

describe("secret links", () => {
  const secret = "p4Zt9WmVx2KcRf7LsQ1yHd6NbGj8Ua3E";

  it("stand in the mail that leaves and nowhere in the database", async () => {
    const [guestLinkId, signInRequestId] = [randomUUID(), randomUUID()];
    await enqueueMail(db, [
      mail({
        blocks: [
          { kind: "button", label: "Antworten", path: "/invitation/", guestLinkId },
          { kind: "button", label: "Anmelden", path: "/sign-in/confirm", signInRequestId },
          { kind: "signInCode", signInRequestId },
        ],
      }),
    ]);
    await deliverMail();

    const guest = tokenFor(secret, "guest-link", guestLinkId);
    const signIn = tokenFor(secret, "sign-in-link", signInRequestId);
    const code = signInCode(secret, signInRequestId).replace(/^(...)/, "$1 ");
    const text = server.received[0]?.text;
    expect(text).toContain(`http://localhost:3000/invitation/${guest}\n`);
    expect(text).toContain(`/sign-in/confirm?request=${signInRequestId}&token=${signIn}\n`);
    expect(text).toContain(`Code zum Abtippen: ${code}`);
    const kept = JSON.stringify(await db.outboxMail.findMany());
    for (const token of [guest, signIn, hashToken(guest), code]) expect(kept).not.toContain(token);
  });
});

describe("the calendar file of an invitation", () => {
  it("arrives with its method in the MIME type and in the body, and once more to save", async () => {
    const ics = calendarFile(
      "REQUEST",
      {
        meetingId: randomUUID(),
        sequence: 0,
        title: "Austausch; „Runde“, 🏛️",
        startsAt: new Date("2026-12-08T09:00:00Z"),
        durationMinutes: 90,
        timeZone: "Europe/Berlin",
        place: null,
        videoUrl: "https://video.example/runde",
        dialIn: null,
        description: "Ankommen\nAustausch",
        organizer: { name: "Koordinierungsstelle", email: "rathausrunde@netzwerk.example" },
        attendee: { name: "Marcus Baier", email: "baier@lemgo.example", answer: null },
        stampedAt: new Date(),
      },
      "localhost",
    );
    await enqueueMail(db, [mail({ calendar: { method: "REQUEST", ics } })]);
    await deliverMail();

    const parts = server.received[0]?.attachments ?? [];
    expect(parts.map(({ contentType, filename }) => [contentType, filename])).toEqual([
      ["text/calendar", undefined],
      ["application/ics", "einladung.ics"],
    ]);
    const header = parts[0]?.headers.get("content-type");
    expect(header).toMatchObject({ params: { method: "REQUEST", charset: "utf-8" } });
    for (const { content } of parts) {
      const calendar = new ICAL.Component(ICAL.parse(content.toString("utf8")));
      expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
      expect(calendar.getFirstSubcomponent("vevent")?.getFirstPropertyValue("summary")).toBe(
        "Austausch; „Runde“, 🏛️",
      );
    }
  });
});

it("lets nobody smuggle headers or recipients into a mail", async () => {
  const nasty = "Runde\r\nBcc: alle@netz.example\r\n\r\nboese\u0007";
  await enqueueMail(db, [
    mail({
      subject: nasty,
      replyTo: "x@y.example\r\nBcc: alle@netz.example",
      blocks: [
        { kind: "heading", text: nasty },
        { kind: "text", text: `<script>alert(1)</script>${nasty}` },
        { kind: "facts", facts: [["<b>Ort", '"><img src=x>']] },
        { kind: "link", label: nasty, path: "//elsewhere.example/weg" },
      ],
    }),
  ]);
  await deliverMail();

  const [arrived] = server.received;
  expect(server.recipients).toEqual(["baier@lemgo.example"]);
  expect(arrived?.bcc).toBeUndefined();
  expect(arrived?.replyTo).toBeUndefined();
  expect(arrived?.subject).toBe("Runde Bcc: alle@netz.example boese");
  expect(arrived?.html).not.toMatch(/<script|<img|<b>|elsewhere\.example/);
  expect(arrived?.text).not.toContain("elsewhere.example");
});
