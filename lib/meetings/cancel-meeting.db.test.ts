import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { discardDraft } from "@/lib/meetings/discard-draft";
import { notePresence } from "@/lib/meetings/note-presence";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import type { ScheduleMeeting } from "@/lib/meetings/schema";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const AFTER = new Date("2026-12-15T11:00:00Z");

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

async function scheduled(changes: Partial<ScheduleMeeting> = {}): Promise<string> {
  const { id } = await scheduleMeeting(network.actors.manager, meetingInput(network, changes), NOW);
  return id;
}

function cancellation(meetingId: string, version = 1) {
  return { formKey: crypto.randomUUID(), meetingId, version, reason: "Im Rathaus ist Hochwasser." };
}

const told = () =>
  db.outboxMail.findMany({ where: { dedupeKey: { startsWith: "meeting.cancellation:" } } });

describe("cancelling a meeting", () => {
  it("tells everybody invited why and takes the entry out of their calendars", async () => {
    const id = await scheduled();

    await cancelMeeting(network.actors.lemgoManager, cancellation(id), NOW);

    expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({
      cancelledAt: NOW,
      cancelReason: "Im Rathaus ist Hochwasser.",
      sequence: 1,
      version: 2,
    });
    const mails = await told();
    expect(mails).toHaveLength(7);
    const mail = mails.find(({ to }) => to === "sieler@stendal.example");
    expect(mail?.subject).toBe(
      "Abgesagt: Austausch der Verwaltungsspitzen, Dienstag, 15. Dezember 2026",
    );
    const text = JSON.stringify(mail?.content);
    expect(text).toContain("Im Rathaus ist Hochwasser.");
    expect(text).toContain("METHOD:CANCEL");
    expect(text).toContain("SEQUENCE:1");
    expect(text).toContain(`UID:${id}@localhost`);
    const office = mails.find(({ to }) => to === "kleefeldt@stendal.example");
    expect(JSON.stringify(office?.content)).toContain(`/meetings/${id}`);
  });

  it("makes room for another meeting at the same moment", async () => {
    const id = await scheduled();
    await cancelMeeting(network.actors.manager, cancellation(id), NOW);

    await expect(scheduled()).resolves.toBeTruthy();
  });

  it("happens once, whoever clicks how often", async () => {
    const id = await scheduled();
    const once = cancellation(id);

    const results = await Promise.allSettled([
      cancelMeeting(network.actors.manager, once, NOW),
      cancelMeeting(network.actors.manager, once, NOW),
      cancelMeeting(network.actors.lemgoManager, cancellation(id), NOW),
    ]);

    const refused = results.filter(({ status }) => status === "rejected");
    expect(refused.length).toBeGreaterThan(0);
    for (const one of refused) expect(one).toMatchObject({ reason: { reason: "cancelled" } });
    expect(await told()).toHaveLength(7);
  });

  it("shows what changed when somebody moved it meanwhile", async () => {
    const id = await scheduled();
    await db.meeting.update({ where: { id }, data: { version: 2 } });

    await expect(
      cancelMeeting(network.actors.manager, cancellation(id), NOW),
    ).rejects.toMatchObject({
      reason: "outdated",
      version: 2,
    });
    expect(await told()).toHaveLength(0);
  });

  it("tells nobody when it already passed without taking place", async () => {
    const id = await scheduled();

    await cancelMeeting(network.actors.manager, cancellation(id), AFTER);

    expect(await told()).toHaveLength(0);
    expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({
      cancelledAt: AFTER,
    });
  });

  it("is refused once it was held", async () => {
    const id = await scheduled();
    await notePresence(
      network.actors.manager,
      { formKey: crypto.randomUUID(), meetingId: id, presences: [] },
      AFTER,
    );

    await expect(cancelMeeting(network.actors.manager, cancellation(id, 2), AFTER)).rejects.toThrow(
      "alreadyBegun",
    );
  });

  it.each([
    ["mayor", "forbidden"],
    ["programmeOffice", "forbidden"],
    ["outsider", "notFound"],
  ] as const)("is refused to the %s as %s", async (role, reason) => {
    const id = await scheduled();
    await expect(cancelMeeting(network.actors[role], cancellation(id), NOW)).rejects.toThrow(
      reason,
    );
    expect(await told()).toHaveLength(0);
  });
});

describe("discarding a draft", () => {
  const discard = (meetingId: string) => ({ formKey: crypto.randomUUID(), meetingId });

  it("removes it with all that belongs to it and tells nobody", async () => {
    const id = await scheduled({ send: false });

    const result = await discardDraft(network.actors.manager, discard(id), NOW);

    expect(result).toEqual({ circleId: network.circle.id });
    expect(await db.meeting.count()).toBe(0);
    expect(await db.attendance.count()).toBe(0);
    expect(await db.agendaItem.count()).toBe(0);
    expect(await db.outboxMail.count()).toBe(0);
    expect(await db.auditEvent.count({ where: { subjectId: id } })).toBe(2);
  });

  it("is refused once people are invited", async () => {
    const id = await scheduled();
    await expect(discardDraft(network.actors.manager, discard(id), NOW)).rejects.toThrow(
      "conflict",
    );
    expect(await db.meeting.count()).toBe(1);
  });

  it("is refused to a mayor, who does not know of it", async () => {
    const id = await scheduled({ send: false });
    await expect(discardDraft(network.actors.mayor, discard(id), NOW)).rejects.toThrow("notFound");
  });
});
