import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { editMeeting } from "@/lib/meetings/edit-meeting";
import type { EditMeeting, ScheduleMeeting } from "@/lib/meetings/schema";
import {
  changesSent,
  editInput,
  representedInLemgo,
  scheduledMeeting,
} from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const LATER = new Date("2026-12-17T09:00:00Z");

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const scheduled = (changes?: Partial<ScheduleMeeting>) => scheduledMeeting(network, changes);
const edit = (id: string, changes?: Partial<EditMeeting>) => editInput(network, id, changes);
const answered = (id: string) => representedInLemgo(network, id);

describe("editing a meeting", () => {
  it("keeps the answers when only the link is a new one", async () => {
    const id = await scheduled();
    await answered(id);

    await editMeeting(
      network.actors.manager,
      edit(id, { videoUrl: "https://video.example/neu" }),
      NOW,
    );

    expect(await db.attendance.count({ where: { meetingId: id, answer: "REPRESENTED" } })).toBe(1);
    const [mail] = await changesSent();
    expect(mail?.subject).toMatch(/^Geändert: /);
    expect(JSON.stringify(mail?.content)).toContain(
      "bisher https://video.example/runde, jetzt https://video.example/neu",
    );
  });

  it("tells nobody when nothing changed", async () => {
    const id = await scheduled();

    await editMeeting(network.actors.manager, edit(id), NOW);

    expect(await changesSent()).toHaveLength(0);
    expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({
      version: 1,
      sequence: 0,
    });
  });

  it("tells nobody about a draft", async () => {
    const id = await scheduled({ send: false });

    await editMeeting(
      network.actors.manager,
      edit(id, { startsAt: LATER, hostBodyIds: [network.bodies.parchim.id] }),
      NOW,
    );

    expect(await db.outboxMail.count()).toBe(0);
    const meeting = await db.meeting.findUniqueOrThrow({ where: { id }, include: { hosts: true } });
    expect(meeting).toMatchObject({ version: 2, sequence: 0 });
    expect(meeting.hosts.map(({ bodyId }) => bodyId)).toEqual([network.bodies.parchim.id]);
  });

  it("sends each change once when the button is clicked twice", async () => {
    const id = await scheduled();
    const once = edit(id, { title: "Neuer Titel" });

    await Promise.all([
      editMeeting(network.actors.manager, once, NOW),
      editMeeting(network.actors.manager, once, NOW),
    ]);

    expect(await changesSent()).toHaveLength(7);
    expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({ version: 2 });
  });

  it("shows the second of two managers what the first saved, and lets them decide", async () => {
    const id = await scheduled();
    const [mine, theirs] = [
      edit(id, { title: "Meiner" }),
      edit(id, { title: "Ihrer", durationMinutes: 120 }),
    ];

    await editMeeting(network.actors.lemgoManager, theirs, NOW);
    const conflict = await editMeeting(network.actors.manager, mine, NOW).catch((error) => error);

    expect(conflict).toBeInstanceOf(Outdated);
    expect(conflict).toMatchObject({
      version: 2,
      theirs: { title: "Ihrer", durationMinutes: "120 Minuten" },
    });
    expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({ title: "Ihrer" });

    await editMeeting(network.actors.manager, { ...mine, version: conflict.version }, NOW);
    expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({
      title: "Meiner",
      version: 3,
    });
  });

  it("lets one of two managers win who save at the same time", async () => {
    const id = await scheduled();

    const results = await Promise.allSettled([
      editMeeting(network.actors.manager, edit(id, { title: "Erste" }), NOW),
      editMeeting(network.actors.lemgoManager, edit(id, { title: "Zweite" }), NOW),
    ]);

    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { reason: "outdated" },
    });
    expect(await changesSent()).toHaveLength(7);
  });

  it("is refused once it is cancelled, has begun or would lie in the past", async () => {
    const id = await scheduled();
    const begun = new Date("2026-12-15T09:00:00Z");
    const past = new Date("2026-11-20T09:00:00Z");

    await expect(
      editMeeting(network.actors.manager, edit(id, { title: "X" }), begun),
    ).rejects.toThrow("alreadyBegun");
    await expect(
      editMeeting(network.actors.manager, edit(id, { startsAt: past }), NOW),
    ).rejects.toThrow("inThePast");
    await cancelMeeting(
      network.actors.manager,
      { formKey: crypto.randomUUID(), meetingId: id, version: 1, reason: "Krank" },
      NOW,
    );
    await expect(
      editMeeting(network.actors.manager, edit(id, { version: 2 }), NOW),
    ).rejects.toThrow("cancelled");
    expect(await changesSent()).toHaveLength(0);
  });

  it("cannot make a body from outside the circle a host", async () => {
    const id = await scheduled();
    const body = await db.coordinationBody.create({
      data: { cityId: network.cities.aachen.id, name: "Stadt Aachen" },
      select: { id: true },
    });
    await expect(
      editMeeting(network.actors.manager, edit(id, { hostBodyIds: [body.id] }), NOW),
    ).rejects.toThrow("notFound");
  });
});

it.each([
  ["mayor", "forbidden"],
  ["lemgoOffice", "forbidden"],
  ["programmeOffice", "forbidden"],
  ["outsider", "notFound"],
  ["spokesperson", "notFound"],
  ["former", "notFound"],
] as const)("is refused to the %s as %s", async (role, reason) => {
  const id = await scheduled();
  await expect(editMeeting(network.actors[role], edit(id, { title: "X" }), NOW)).rejects.toThrow(
    reason,
  );
  expect(await changesSent()).toHaveLength(0);
});

it("does not reveal a meeting to a process manager of another circle, nor a draft to a mayor", async () => {
  const id = await scheduled({ send: false });
  const elsewhere = {
    ...network.actors.manager,
    mandates: [],
    managedCircleIds: [],
    circleIds: [],
  };
  await expect(editMeeting(elsewhere, edit(id), NOW)).rejects.toThrow("notFound");
  await expect(editMeeting(network.actors.mayor, edit(id), NOW)).rejects.toThrow("notFound");
});
