import ICAL from "ical.js";
import type { ParsedMail } from "mailparser";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "@/lib/db";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import type { EditMeeting } from "@/lib/meetings/schema";
import { deliverMail } from "@/lib/outbox/deliver-mail";
import { type MailServer, startMailServer } from "@/lib/testing/mail-server";
import { editInput, representedInLemgo, scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

/** What arrives over a real mail server in the life of a meeting, read as a calendar program reads it. */

const HEADS = [
  "baier@lemgo.example",
  "buergermeister@parchim.example",
  "schumacher@gardelegen.example",
  "sieler@stendal.example",
];

let server: MailServer;
let network: Network;

beforeAll(async () => {
  server = await startMailServer();
  vi.stubEnv("SMTP_URL", server.url);
});

afterAll(async () => {
  await server.stop();
  vi.unstubAllEnvs();
});

beforeEach(async () => {
  network = await buildNetwork();
});

type Arrived = { to: string; mail: ParsedMail };

async function arrive(): Promise<Arrived[]> {
  server.received.length = 0;
  server.recipients.length = 0;
  await deliverMail();
  return server.received
    .map((mail, index) => ({ to: server.recipients[index] ?? "", mail }))
    .toSorted((a, b) => a.to.localeCompare(b.to));
}

/** The invitation in a mail: the part with its method as calendar programs take it, and the attached file. */
function invitationIn({ mail }: Arrived) {
  const part = mail.attachments.find(({ contentType }) => contentType === "text/calendar");
  const saved = mail.attachments.find(({ contentType }) => contentType === "application/ics");
  if (!part || !saved) return null;
  const type = part.headers.get("content-type") as unknown as { params: Record<string, string> };
  const text = part.content.toString("utf8");
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone) ICAL.TimezoneService.register(zone);
  const [component, ...others] = calendar.getAllSubcomponents("vevent");
  if (!component || others.length > 0) throw new Error("not just one event");
  const event = new ICAL.Event(component);
  return {
    params: type.params,
    method: calendar.getFirstPropertyValue("method"),
    status: component.getFirstPropertyValue("status"),
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    zone: event.startDate.zone?.tzid,
    organizer: event.organizer,
    partstat: event.attendees[0]?.getParameter("partstat"),
    attendees: event.attendees.map((one) => one.getFirstValue()),
    where: `${event.location} ${event.description}`,
    sameFile: saved.content.toString("utf8") === text,
  };
}

function edit(meetingId: string, version: number, changes: Partial<EditMeeting>) {
  const input = editInput(network, meetingId, { version, ...changes });
  return editMeeting(network.actors.manager, input, NOW);
}

describe("from invitation to cancellation", () => {
  it("keeps its identity while the sequence rises, with the method in type and body", {
    timeout: 30_000,
  }, async () => {
    const meetingId = await scheduledMeeting(network);
    const invited = await arrive();
    await edit(meetingId, 1, { videoUrl: "https://video.example/anderswo" });
    const changed = await arrive();
    const startsAt = new Date("2027-03-29T08:00:00Z");
    await edit(meetingId, 2, { videoUrl: "https://video.example/anderswo", startsAt });
    const moved = await arrive();
    const cancelling = { formKey: crypto.randomUUID(), meetingId, version: 3, reason: "Sturm" };
    await cancelMeeting(network.actors.manager, cancelling, NOW);
    const cancelled = await arrive();

    const before = "2026-12-15T09:00:00.000Z";
    const after = "2027-03-29T08:00:00.000Z";
    const story = [
      {
        mails: invited,
        method: "REQUEST",
        sequence: 0,
        start: before,
        link: "video.example/runde",
      },
      { mails: changed, method: "REQUEST", sequence: 1, start: before, link: "/anderswo" },
      { mails: moved, method: "REQUEST", sequence: 2, start: after, link: "/anderswo" },
      { mails: cancelled, method: "CANCEL", sequence: 3, start: after, link: "/anderswo" },
    ];
    for (const { mails, method, sequence, start, link } of story) {
      const withFile = mails.filter((one) => invitationIn(one));
      expect(withFile.map(({ to }) => to)).toEqual(HEADS);
      for (const one of withFile) {
        expect(invitationIn(one)).toMatchObject({
          params: { method, charset: "utf-8" },
          method,
          status: method === "CANCEL" ? "CANCELLED" : "CONFIRMED",
          uid: `${meetingId}@localhost:3000`,
          sequence,
          start,
          zone: "Europe/Berlin",
          attendees: [expect.stringMatching(new RegExp(`^mailto:${one.to}$`, "i"))],
          organizer: expect.stringMatching(/^mailto:prozessmanagement@stendal\.example$/i),
          where: expect.stringContaining(link),
          sameFile: true,
        });
        expect(invitationIn(one)?.where).toContain("030 123456");
      }
    }
  });

  it("asks nobody anew who has answered, until the day is another", async () => {
    const meetingId = await scheduledMeeting(network);
    await arrive();
    await representedInLemgo(network, meetingId);
    await db.attendance.updateMany({
      where: { meetingId, officialId: network.officials.sieler.id },
      data: { answer: "TENTATIVE", answeredAt: NOW },
    });
    const partstats = (mails: Arrived[]) =>
      mails.flatMap((one) => {
        const status = invitationIn(one)?.partstat;
        return status ? [[one.to, status]] : [];
      });

    await edit(meetingId, 1, { title: "Austausch im Advent" });
    expect(partstats(await arrive())).toEqual([
      ["baier@lemgo.example", "ACCEPTED"],
      ["buergermeister@parchim.example", "NEEDS-ACTION"],
      ["schumacher@gardelegen.example", "NEEDS-ACTION"],
      ["sieler@stendal.example", "TENTATIVE"],
    ]);

    const startsAt = new Date("2026-12-17T09:00:00Z");
    await edit(meetingId, 2, { title: "Austausch im Advent", startsAt });
    expect(partstats(await arrive()).map(([, status]) => status)).toEqual(
      HEADS.map(() => "NEEDS-ACTION"),
    );
  });

  it("sends the offices a copy in words, so that no answer is asked of who is not invited", async () => {
    await scheduledMeeting(network);

    const copies = (await arrive()).filter(({ to }) => !HEADS.includes(to));

    expect(copies.map(({ to }) => to)).toEqual([
      "johannisson@parchim.example",
      "kleefeldt@stendal.example",
      "schwaer-froehlich@lemgo.example",
    ]);
    for (const copy of copies) {
      expect(invitationIn(copy)).toBeNull();
      expect(copy.mail.text).toContain("/account/calendar");
    }
  });
});
