import { beforeEach, describe, expect, it } from "vitest";
import { findPublicCircle, listPublicCircles } from "@/lib/circles/find-public-circle";
import { publicCircle } from "@/lib/circles/open";
import { db } from "@/lib/db";
import { announceMeeting } from "@/lib/meetings/announce-meeting";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import { listAnnounced } from "@/lib/meetings/list-announced";
import { revokeAnnouncement } from "@/lib/meetings/revoke-announcement";
import { meetingsAsCalendar } from "@/lib/oparl/calendar";
import { listAnnouncedMeetings, listPublicMeetings, readPublished } from "@/lib/oparl/queries";
import { editInput, meetingInput, scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { plantPublishedPress } from "@/lib/testing/open-data";
import { countStatements } from "@/lib/testing/statements";

const ORIGIN = "https://runde.stadt.test";
const AFTER = new Date("2026-12-15T11:00:00Z");

const PLACED = { format: "HYBRID", place: "Rathaus Lemgo" } as const;

let network: Network;
let id: string;

beforeEach(async () => {
  network = await buildNetwork();
  id = await scheduledMeeting(network, { ...PLACED, startsAt: new Date("2026-12-15T10:00:00Z") });
});

const wish = () => ({ formKey: crypto.randomUUID(), meetingId: id });
const announce = () => announceMeeting(network.actors.manager, wish(), NOW);

async function calendar(): Promise<string> {
  const announced = await listAnnouncedMeetings();
  return meetingsAsCalendar(await listPublicMeetings(), announced, ORIGIN).replaceAll("\r\n ", "");
}

async function openMeeting() {
  return (await readPublished(NOW)).get(`meeting/${id}`)?.fields;
}

describe("announcing a coming meeting", () => {
  it("makes title, time, place and hosts public, and nothing else", async () => {
    expect(await calendar()).not.toContain("BEGIN:VEVENT");
    expect(await openMeeting()).toBeUndefined();

    await announce();

    const { title, videoUrl, dialIn, agenda } = meetingInput(network);
    const shown = await calendar();
    expect(shown).toContain(`SUMMARY:${title}`);
    expect(shown).toContain("DTSTART;TZID=Europe/Berlin:20261215T110000");
    expect(shown).toContain("LOCATION:Rathaus Lemgo");
    expect(shown).toContain(`/network/circles/${network.circle.id}`);
    expect(shown).toContain("STATUS:CONFIRMED");
    expect(await openMeeting()).toMatchObject({
      name: title,
      cancelled: false,
      start: "2026-12-15T11:00:00+01:00",
    });
    const index = await readPublished(NOW);
    expect(index.get(`location/${id}`)?.fields).toMatchObject({ description: "Rathaus Lemgo" });
    const whole = shown + JSON.stringify([await listAnnounced(NOW), ...index.values()]);
    const secrets = [videoUrl, dialIn, "Sieler", "Baier", "Schumacher", agenda[1]?.title];
    expect(secrets.filter((secret) => secret && whole.includes(secret))).toEqual([]);
    expect(await db.auditEvent.count({ where: { kind: "meeting.announced" } })).toBe(1);
  });

  it("follows the meeting when it is moved and cancelled, under the same name", async () => {
    await announce();
    const changes = { ...PLACED, startsAt: new Date("2026-12-16T09:00:00Z") };
    await editMeeting(network.actors.manager, editInput(network, id, changes), NOW);

    const moved = await calendar();
    expect(moved).toContain("DTSTART;TZID=Europe/Berlin:20261216T100000");
    expect(moved).toContain("SEQUENCE:1");

    const cancelled = { ...wish(), version: 2, reason: "Im Rathaus ist Hochwasser." };
    await cancelMeeting(network.actors.manager, cancelled, NOW);
    const gone = await calendar();
    expect(gone).toContain("STATUS:CANCELLED");
    expect(gone).toContain("SEQUENCE:2");
    expect(gone).not.toContain("Hochwasser");
    expect(gone).toContain(`UID:public-${id}@`);
    expect(await openMeeting()).toMatchObject({ cancelled: true });
    expect(await listAnnounced(NOW)).toMatchObject([{ id, cancelledAt: NOW }]);
  });

  it("is taken back as if it had not been, also once the meeting is cancelled", async () => {
    await announce();
    await cancelMeeting(network.actors.manager, { ...wish(), version: 1, reason: "Sturm" }, NOW);
    await revokeAnnouncement(network.actors.lemgoManager, wish(), NOW);
    await revokeAnnouncement(network.actors.manager, wish(), NOW);

    expect(await calendar()).not.toContain("BEGIN:VEVENT");
    expect(await openMeeting()).toBeUndefined();
    expect(await listAnnounced(NOW)).toEqual([]);
    const kind = "meeting.announcementRevoked";
    expect(await db.auditEvent.count({ where: { kind } })).toBe(1);
  });

  it("happens once when two announce at the same time", async () => {
    const results = await Promise.all([
      announce(),
      announceMeeting(network.actors.lemgoManager, wish(), NOW),
    ]);

    expect(results).toEqual([{ id }, { id }]);
    expect(await db.auditEvent.count({ where: { kind: "meeting.announced" } })).toBe(1);
  });

  it("gives way to the press release once one is published", async () => {
    const { meetingId } = await plantPublishedPress(network);
    await db.meeting.update({
      where: { id: meetingId },
      data: { announcedAt: NOW, announcedById: network.actors.manager.userId, sequence: 3 },
    });

    const shown = await calendar();
    expect(shown.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(shown).toContain("/press/vier-staedte");
    expect(shown).toContain("SEQUENCE:4");
  });

  it.each([
    ["mayor", "forbidden"],
    ["spokesperson", "notFound"],
    ["programmeOffice", "forbidden"],
    ["outsider", "notFound"],
  ] as const)("is refused to the %s as %s, as is taking it back", async (role, reason) => {
    const actor = network.actors[role];
    await expect(announceMeeting(actor, wish(), NOW)).rejects.toThrow(reason);
    await announce();
    await expect(revokeAnnouncement(actor, wish(), NOW)).rejects.toThrow(reason);
    expect(await listAnnounced(NOW)).toHaveLength(1);
  });

  it("is refused for a draft, a cancelled meeting and one that has begun", async () => {
    await expect(announceMeeting(network.actors.manager, wish(), AFTER)).rejects.toThrow(
      "alreadyBegun",
    );
    await cancelMeeting(network.actors.manager, { ...wish(), version: 1, reason: "Sturm" }, NOW);
    await expect(announce()).rejects.toThrow("cancelled");
    id = await scheduledMeeting(network, { send: false });
    await expect(announce()).rejects.toThrow("notInvited");
    expect(await listAnnounced(NOW)).toEqual([]);
  });
});

describe("the public page of a circle", () => {
  const read = async () => {
    const circle = await findPublicCircle(network.circle.id, NOW);
    return circle && { circle, told: publicCircle(circle, NOW) };
  };

  it("tells of its cities, of announced meetings and of those a press release tells of, and of no others", async () => {
    const { meetingId } = await plantPublishedPress(network);
    expect((await read())?.told.coming).toEqual([]);
    await announce();

    const { circle, told } = (await read()) ?? {};
    expect(told?.summary).toMatch(
      /^Quartett aus Stendal, Lemgo, Parchim und Gardelegen, gegründet/,
    );
    expect(told?.coming.map((one) => one.id)).toEqual([id]);
    expect(told?.past.map((one) => one.id)).toEqual([meetingId]);
    expect(told?.growth.map(({ firstMeeting }) => firstMeeting)).toContain(null);
    const whole = JSON.stringify(circle);
    for (const secret of ["Sieler", "video.example", "030 123456"]) {
      expect(whole).not.toContain(secret);
    }
  });

  it("is there from the day it was founded, and nowhere else", async () => {
    expect(await findPublicCircle("x", NOW)).toBeNull();
    expect(await findPublicCircle(crypto.randomUUID(), NOW)).toBeNull();
    await db.exchangeCircle.update({
      where: { id: network.circle.id },
      data: { foundedOn: new Date("2027-01-01") },
    });
    expect(await read()).toBeNull();
    expect(await listPublicCircles(NOW)).toEqual([]);
  });

  it("is read in one statement", async () => {
    expect(await countStatements(read)).toBe(1);
  });
});
