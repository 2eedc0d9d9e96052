import { beforeEach, describe, expect, it } from "vitest";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { listOwnInvitations } from "@/lib/attendances/queries";
import { db } from "@/lib/db";
import {
  findMeeting,
  listCommitmentsToReview,
  listPastMeetings,
  listUpcomingMeetings,
} from "@/lib/meetings/queries";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { answerTo, inviteHeads } from "@/lib/testing/attendances";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await inviteHeads(network);
});

async function draft(startsAt: string): Promise<string> {
  const input = meetingInput(network, { startsAt: new Date(startsAt), send: false });
  return (await scheduleMeeting(network.actors.manager, input, NOW)).id;
}

describe("a meeting", () => {
  it.each([
    ["mayor", true],
    ["office", true],
    ["gardelegenMayor", true],
    ["manager", true],
    ["programmeOffice", true],
    ["outsider", false],
    ["spokesperson", false],
    ["former", false],
  ] as const)("%s sees it: %s", async (who, visible) => {
    const actor = network.actors[who];
    expect((await findMeeting(actor, meetingId)) !== null).toBe(visible);
    expect(await listUpcomingMeetings(actor, NOW)).toHaveLength(visible ? 1 : 0);
  });

  it("is shown as a draft to those who drive the circle only", async () => {
    const id = await draft("2027-01-12T09:00:00Z");
    expect(await findMeeting(network.actors.manager, id)).not.toBeNull();
    expect(await findMeeting(network.actors.mayor, id)).toBeNull();
    expect(await findMeeting(network.actors.programmeOffice, id)).toBeNull();
  });

  it.each(["", "new", "x' OR '1'='1", "0190f3a2-7c1e-7000-8000-00000000000g"])(
    "is not found under %j",
    async (id) => {
      expect(await findMeeting(network.actors.mayor, id)).toBeNull();
      expect(await listOwnInvitations(network.actors.mayor, id, NOW)).toEqual([]);
    },
  );

  it("tells the word of a refusal to the coordination bodies, not to the cities", async () => {
    const { mayor, manager, lemgoMayor } = network.actors;
    const declined = { answer: "DECLINED", note: "Haushaltssitzung" } as const;
    await answerInvitation(
      mayor,
      await answerTo(meetingId, network.officials.sieler, declined),
      NOW,
    );

    expect(JSON.stringify(await findMeeting(manager, meetingId))).toContain("Haushaltssitzung");
    expect(JSON.stringify(await findMeeting(lemgoMayor, meetingId))).not.toContain(
      "Haushaltssitzung",
    );
  });

  it("shows the answer form of one's own city only", async () => {
    const own = await listOwnInvitations(network.actors.office, meetingId, NOW);
    expect(own.map(({ official }) => official.id)).toEqual([network.officials.sieler.id]);
    expect(await listOwnInvitations(network.actors.manager, meetingId, NOW)).toEqual([]);
    expect(await listOwnInvitations(network.actors.outsider, meetingId, NOW)).toEqual([]);
  });
});

it("lists past meetings by pages, the latest first", async () => {
  const { mayor } = network.actors;
  const { createdById, circleId } = await db.meeting.findUniqueOrThrow({
    where: { id: meetingId },
  });
  const past = Array.from({ length: 21 }, (_, index) => ({
    title: "Austausch",
    startsAt: new Date(Date.UTC(2000 + index, 4, 1)),
    durationMinutes: 90,
    format: "DIGITAL" as const,
    invitedAt: NOW,
    createdById,
    circleId,
  }));
  await db.meeting.createMany({ data: past });

  const first = await listPastMeetings(mayor, NOW, 1);
  const second = await listPastMeetings(mayor, NOW, 2);

  expect(first.meetings[0]?.startsAt.getUTCFullYear()).toBe(2020);
  expect([first.meetings.length, first.more]).toEqual([20, true]);
  expect([second.meetings.length, second.more]).toEqual([1, false]);
});

it("reads a meeting's page with two statements, however many cities and commitments", async () => {
  const { mayor } = network.actors;
  const read = () =>
    countStatements(async () => {
      const meeting = await findMeeting(mayor, meetingId);
      if (meeting) await listCommitmentsToReview(mayor, meeting);
    });
  const few = await read();
  const commitments = Array.from({ length: 30 }, (_, index) => ({
    circleId: network.circle.id,
    title: `Vereinbarung ${index}`,
    agreedOn: NOW,
  }));
  await db.commitment.createMany({ data: commitments });

  expect(few).toBe(2);
  expect(await read()).toBe(2);
});
