import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
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

describe("moving a meeting", () => {
  it("asks everybody for a new answer and says what was and what is now", async () => {
    const id = await scheduled();
    await answered(id);

    await editMeeting(network.actors.lemgoManager, edit(id, { startsAt: LATER }), NOW);

    expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({
      startsAt: LATER,
      version: 2,
      sequence: 1,
    });
    const baier = await db.attendance.findFirstOrThrow({
      where: { meetingId: id, officialId: network.officials.baier.id },
    });
    expect(baier).toMatchObject({
      answer: null,
      answeredAt: null,
      representativeName: null,
      companionName: null,
      note: null,
      version: 2,
    });
    const mails = await changesSent();
    expect(mails).toHaveLength(7);
    const mail = mails.find(({ to }) => to === "baier@lemgo.example");
    expect(mail?.subject).toBe(
      "Neuer Termin: Austausch der Verwaltungsspitzen, Donnerstag, 17. Dezember 2026, 10:00 Uhr",
    );
    const text = JSON.stringify(mail?.content);
    expect(text).toContain(
      "bisher Dienstag, 15. Dezember 2026, jetzt Donnerstag, 17. Dezember 2026",
    );
    expect(text).toContain("gilt Ihre bisherige Antwort nicht mehr");
    expect(text).toContain("SEQUENCE:1");
    expect(await db.auditEvent.count({ where: { subjectId: id, kind: "meeting.moved" } })).toBe(1);
  });

  it("keeps a guest link that is good long enough and replaces one that is not", async () => {
    const id = await scheduled();
    const links = () => db.guestLink.findMany({ where: { attendance: { meetingId: id } } });

    await editMeeting(
      network.actors.manager,
      edit(id, { startsAt: new Date("2026-12-14T09:00:00Z") }),
      NOW,
    );
    expect(await links()).toHaveLength(4);

    await editMeeting(
      network.actors.manager,
      edit(id, { startsAt: new Date("2027-01-14T09:00:00Z"), version: 2 }),
      NOW,
    );
    const all = await links();
    expect(all).toHaveLength(8);
    expect(all.filter(({ revokedAt }) => revokedAt)).toHaveLength(4);
  });

  it("to the moment of another meeting is refused, also when both are moved there at once", async () => {
    const first = await scheduled();
    const second = await scheduled({ startsAt: new Date("2026-12-16T09:00:00Z") });
    const third = await scheduled({ startsAt: new Date("2026-12-18T09:00:00Z") });

    await expect(
      editMeeting(
        network.actors.manager,
        edit(second, { startsAt: new Date("2026-12-15T09:00:00Z") }),
        NOW,
      ),
    ).rejects.toThrow("momentTaken");
    const results = await Promise.allSettled([
      editMeeting(network.actors.manager, edit(first, { startsAt: LATER }), NOW),
      editMeeting(network.actors.lemgoManager, edit(third, { startsAt: LATER }), NOW),
    ]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { reason: "momentTaken" },
    });
  });
});
