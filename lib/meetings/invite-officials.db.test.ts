import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { inviteOfficials } from "@/lib/meetings/invite-officials";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import type { ScheduleMeeting } from "@/lib/meetings/schema";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

async function scheduled(changes: Partial<ScheduleMeeting> = {}): Promise<string> {
  const { id } = await scheduleMeeting(network.actors.manager, meetingInput(network, changes), NOW);
  return id;
}

function invitation(meetingId: string, ...officialIds: string[]) {
  return { formKey: crypto.randomUUID(), meetingId, officialIds };
}

const invited = async (meetingId: string) => {
  const rows = await db.attendance.findMany({ where: { meetingId, invitedAt: { not: null } } });
  return rows.map(({ officialId }) => officialId).toSorted();
};

describe("sending a draft's invitations", () => {
  it("invites those chosen now and forgets those noted before", async () => {
    const id = await scheduled({ send: false });
    const { baier, schumacher, kleefeldt } = network.officials;

    await inviteOfficials(
      network.actors.lemgoManager,
      invitation(id, baier.id, schumacher.id, kleefeldt.id),
      NOW,
    );

    expect(await invited(id)).toEqual([baier.id, schumacher.id, kleefeldt.id].toSorted());
    expect(await db.attendance.count({ where: { meetingId: id } })).toBe(3);
    expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({
      invitedAt: NOW,
      version: 2,
    });
    const mails = await db.outboxMail.findMany({ orderBy: { to: "asc" } });
    // Kleefeldt is invited himself and acts for Stendal: one mail, not two.
    expect(mails.map(({ to }) => to)).toEqual([
      "baier@lemgo.example",
      "kleefeldt@stendal.example",
      "schumacher@gardelegen.example",
      "schwaer-froehlich@lemgo.example",
    ]);
  });

  it("happens once when two managers send them at the same time", async () => {
    const id = await scheduled({ send: false });
    const { sieler, baier } = network.officials;

    const results = await Promise.allSettled([
      inviteOfficials(network.actors.manager, invitation(id, sieler.id, baier.id), NOW),
      inviteOfficials(network.actors.lemgoManager, invitation(id, sieler.id, baier.id), NOW),
    ]);

    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { reason: "nothingToInvite" },
    });
    expect(await db.attendance.count({ where: { meetingId: id } })).toBe(2);
    expect(await db.outboxMail.count()).toBe(4);
  });

  it("is refused without anybody chosen, and once the day has passed", async () => {
    const id = await scheduled({ send: false });
    const late = new Date("2026-12-16T09:00:00Z");

    await expect(inviteOfficials(network.actors.manager, invitation(id), NOW)).rejects.toThrow(
      "nothingToInvite",
    );
    await expect(
      inviteOfficials(network.actors.manager, invitation(id, network.officials.baier.id), late),
    ).rejects.toThrow("inThePast");
    expect(await db.outboxMail.count()).toBe(0);
    expect(await db.attendance.count({ where: { meetingId: id } })).toBe(4);
  });
});

describe("inviting more people", () => {
  it("leaves those invited before and their answers alone", async () => {
    const id = await scheduled();
    const before = await db.outboxMail.count();
    await db.attendance.updateMany({
      where: { meetingId: id },
      data: { answer: "ACCEPTED", answeredAt: NOW },
    });
    const { kleefeldt, baier } = network.officials;

    await inviteOfficials(network.actors.manager, invitation(id, kleefeldt.id, baier.id), NOW);

    expect(await db.attendance.count({ where: { meetingId: id, answer: "ACCEPTED" } })).toBe(4);
    expect(await invited(id)).toHaveLength(5);
    const fresh = await db.outboxMail.findMany({ skip: before, orderBy: { createdAt: "asc" } });
    expect(fresh.map(({ to }) => to)).toEqual(["kleefeldt@stendal.example"]);
  });

  it("sends to the town hall, with a request to pass it on, where no own address is known", async () => {
    await db.official.update({
      where: { id: network.officials.schumacher.id },
      data: { email: null },
    });
    const id = await scheduled({ officialIds: [network.officials.schumacher.id] });

    const mail = await db.outboxMail.findFirstOrThrow({ where: { meetingId: id } });
    expect(mail.to).toBe("rathaus@gardelegen.example");
    expect(JSON.stringify(mail.content)).toContain(
      "Eingeladen ist Bürgermeisterin Mandy Schumacher.",
    );
  });

  it("invites somebody no mail reaches all the same", async () => {
    await db.official.update({
      where: { id: network.officials.schumacher.id },
      data: { email: null },
    });
    await db.city.update({ where: { id: network.cities.gardelegen.id }, data: { email: null } });
    const id = await scheduled({ officialIds: [network.officials.schumacher.id] });

    expect(await invited(id)).toHaveLength(1);
    expect(await db.outboxMail.count()).toBe(0);
  });

  it("cannot invite officials of other cities or out of office", async () => {
    const id = await scheduled({ officialIds: [network.officials.baier.id] });
    const foreign = await db.official.findFirstOrThrow({
      where: { cityId: network.cities.aachen.id },
    });
    const former = await db.official.create({
      data: {
        cityId: network.cities.lemgo.id,
        officeTitle: "Dezernent",
        officeKind: "DEPARTMENT_HEAD",
        termEndsOn: new Date("2026-11-22"),
      },
    });

    for (const official of [foreign, former]) {
      await expect(
        inviteOfficials(network.actors.manager, invitation(id, official.id), NOW),
      ).rejects.toThrow("notFound");
    }
  });
});

it.each([
  ["mayor", "forbidden"],
  ["programmeOffice", "forbidden"],
  ["outsider", "notFound"],
  ["spokesperson", "notFound"],
] as const)("is refused to the %s as %s", async (role, reason) => {
  const id = await scheduled();
  const more = invitation(id, network.officials.kleefeldt.id);
  await expect(inviteOfficials(network.actors[role], more, NOW)).rejects.toThrow(reason);
  expect(await invited(id)).toHaveLength(4);
});
