import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { notePresence } from "@/lib/meetings/note-presence";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import type { NotePresence, ScheduleMeeting } from "@/lib/meetings/schema";
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

async function attendanceOf(
  meetingId: string,
  official: "sieler" | "baier" | "parchimMayor" | "schumacher",
) {
  const officialId = network.officials[official].id;
  return db.attendance.findFirstOrThrow({ where: { meetingId, officialId } });
}

function noted(
  meetingId: string,
  presences: NotePresence["presences"],
  version?: number,
): NotePresence {
  return { formKey: crypto.randomUUID(), meetingId, presences, ...(version ? { version } : {}) };
}

it("notes who came, was represented or excused, and that the meeting was held", async () => {
  const id = await scheduled();
  const [sieler, parchim, baier] = [
    await attendanceOf(id, "sieler"),
    await attendanceOf(id, "parchimMayor"),
    await attendanceOf(id, "baier"),
  ];

  await notePresence(
    network.actors.lemgoManager,
    noted(id, [
      { attendanceId: sieler.id, presence: "PRESENT" },
      {
        attendanceId: parchim.id,
        presence: "REPRESENTED",
        representativeName: "Dirk Johannisson",
        representativeOffice: "Fachbereichsleiter",
      },
      { attendanceId: baier.id, presence: "EXCUSED" },
    ]),
    AFTER,
  );

  expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({
    heldAt: AFTER,
    version: 2,
  });
  expect(await attendanceOf(id, "sieler")).toMatchObject({
    presence: "PRESENT",
    presenceNotedAt: AFTER,
  });
  expect(await attendanceOf(id, "parchimMayor")).toMatchObject({
    presence: "REPRESENTED",
    representativeName: "Dirk Johannisson",
    representativeOffice: "Fachbereichsleiter",
  });
  expect(await attendanceOf(id, "baier")).toMatchObject({ presence: "EXCUSED" });
  expect(await attendanceOf(id, "schumacher")).toMatchObject({ presence: null });
  expect(await db.auditEvent.count({ where: { subjectId: id, kind: "meeting.held" } })).toBe(1);
});

it("keeps the representative named with the answer, and who that is", async () => {
  const id = await scheduled();
  const { id: attendanceId } = await attendanceOf(id, "parchimMayor");
  const representative = {
    representativeName: "Dirk Johannisson",
    representativeOffice: "Fachbereichsleiter",
    representativeOfficialId: network.officials.johannisson.id,
  };
  await db.attendance.update({
    where: { id: attendanceId },
    data: { answer: "REPRESENTED", answeredAt: NOW, ...representative },
  });
  const same = {
    representativeName: "Dirk Johannisson",
    representativeOffice: "Fachbereichsleiter",
  };

  await notePresence(
    network.actors.manager,
    noted(id, [{ attendanceId, presence: "REPRESENTED" }]),
    AFTER,
  );
  expect(await attendanceOf(id, "parchimMayor")).toMatchObject(representative);
  await notePresence(
    network.actors.manager,
    noted(id, [{ attendanceId, presence: "REPRESENTED", ...same }]),
    AFTER,
  );
  expect(await attendanceOf(id, "parchimMayor")).toMatchObject(representative);

  const other = { representativeName: "Jemand anderes", representativeOffice: null };
  await notePresence(
    network.actors.manager,
    noted(id, [{ attendanceId, presence: "REPRESENTED", ...other }]),
    AFTER,
  );
  expect(await attendanceOf(id, "parchimMayor")).toMatchObject({
    ...other,
    representativeOfficialId: null,
  });
});

it("can be corrected later without moving the day it was noted as held", async () => {
  const id = await scheduled();
  const { id: attendanceId } = await attendanceOf(id, "sieler");
  const nextDay = new Date("2026-12-16T08:00:00Z");

  await notePresence(
    network.actors.manager,
    noted(id, [{ attendanceId, presence: "ABSENT" }]),
    AFTER,
  );
  await notePresence(
    network.actors.manager,
    noted(id, [{ attendanceId, presence: "EXCUSED" }], 2),
    nextDay,
  );

  expect(await attendanceOf(id, "sieler")).toMatchObject({
    presence: "EXCUSED",
    presenceNotedAt: nextDay,
  });
  expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({ heldAt: AFTER });
});

it("shows the second of two managers what the first noted", async () => {
  const id = await scheduled();
  const { id: attendanceId } = await attendanceOf(id, "sieler");

  await notePresence(
    network.actors.manager,
    noted(id, [{ attendanceId, presence: "PRESENT" }], 1),
    AFTER,
  );
  const conflict = await notePresence(
    network.actors.lemgoManager,
    noted(id, [{ attendanceId, presence: "ABSENT" }], 1),
    AFTER,
  ).catch((error) => error);

  expect(conflict).toBeInstanceOf(Outdated);
  expect(conflict).toMatchObject({ version: 2, theirs: { "rows.0.presence": "anwesend" } });
  expect(await attendanceOf(id, "sieler")).toMatchObject({ presence: "PRESENT" });
});

it("notes who is at the table while the meeting goes on, and not that it was held", async () => {
  const id = await scheduled();
  const { id: attendanceId } = await attendanceOf(id, "sieler");
  const early = new Date("2026-12-15T08:30:00Z");
  const seat = { ...noted(id, [{ attendanceId, presence: "PRESENT" }]), goesOn: true };

  await expect(notePresence(network.actors.manager, seat, NOW)).rejects.toThrow("notYetBegun");
  await notePresence(network.actors.manager, seat, early);

  expect(await attendanceOf(id, "sieler")).toMatchObject({ presence: "PRESENT" });
  expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({ heldAt: null });
  const kinds = await db.auditEvent.findMany({ where: { subjectId: id }, select: { kind: true } });
  expect(kinds).toContainEqual({ kind: "attendance.presenceNoted" });
  expect(kinds).not.toContainEqual({ kind: "meeting.held" });
});

it("is refused before the meeting, for a draft and for a cancelled one", async () => {
  const id = await scheduled();
  const draft = await scheduled({ send: false, startsAt: new Date("2026-12-14T09:00:00Z") });

  await expect(notePresence(network.actors.manager, noted(id, []), NOW)).rejects.toThrow(
    "notYetBegun",
  );
  await expect(notePresence(network.actors.manager, noted(draft, []), AFTER)).rejects.toThrow(
    "notYetBegun",
  );
  const reason = { formKey: crypto.randomUUID(), meetingId: id, version: 1, reason: "Krank" };
  await cancelMeeting(network.actors.manager, reason, NOW);
  await expect(notePresence(network.actors.manager, noted(id, []), AFTER)).rejects.toThrow(
    "cancelled",
  );
});

it("does not touch people of another meeting", async () => {
  const id = await scheduled();
  const other = await scheduled({ startsAt: new Date("2026-12-14T09:00:00Z") });
  const { id: attendanceId } = await attendanceOf(other, "sieler");

  await expect(
    notePresence(network.actors.manager, noted(id, [{ attendanceId, presence: "PRESENT" }]), AFTER),
  ).rejects.toThrow("notFound");
  expect(await attendanceOf(other, "sieler")).toMatchObject({ presence: null });
  expect(await db.meeting.count({ where: { heldAt: { not: null } } })).toBe(0);
});

it.each([
  ["mayor", "forbidden"],
  ["programmeOffice", "forbidden"],
  ["outsider", "notFound"],
] as const)("is refused to the %s as %s", async (role, reason) => {
  const id = await scheduled();
  await expect(notePresence(network.actors[role], noted(id, []), AFTER)).rejects.toThrow(reason);
});
