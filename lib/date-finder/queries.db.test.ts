import { beforeEach, expect, it } from "vitest";
import { addBlockedTime } from "@/lib/blocked-times/add-blocked-time";
import { findCircleToDate, listOtherMeetings } from "@/lib/date-finder/queries";
import { startOf } from "@/lib/date-finder/question";
import { db } from "@/lib/db";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import type { ScheduleMeeting } from "@/lib/meetings/schema";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";
import { toDay } from "@/lib/time";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const period = { from: new Date("2026-12-10"), until: new Date("2026-12-20") };

async function schedule(changes: Partial<ScheduleMeeting> = {}): Promise<string> {
  const input = meetingInput(network, changes);
  return (await scheduleMeeting(network.actors.manager, input, NOW)).id;
}

async function block(cityId: string, actor = network.actors.lemgoMayor): Promise<void> {
  const rule = { weekday: 1, ordinal: 1, startsOn: null, endsOn: null };
  const input = { formKey: crypto.randomUUID(), cityId, label: "Stadtrat", ...rule };
  await addBlockedTime(actor, input, NOW);
}

it("a process manager gets the blocked times of all cities of the circle, and of no other", async () => {
  await block(network.cities.lemgo.id);
  await block(network.cities.aachen.id, network.actors.outsider);
  const circle = await findCircleToDate(network.actors.manager, network.circle.id, NOW);
  expect(
    circle?.members.map(({ city }) => [city.name, city.state, city.blockedTimes.length]),
  ).toEqual([
    ["Stendal", "ST", 0],
    ["Lemgo", "NW", 1],
    ["Parchim", "MV", 0],
    ["Gardelegen", "ST", 0],
  ]);
});

it.each(["x", crypto.randomUUID()])("there is no circle %s", async (id) => {
  expect(await findCircleToDate(network.actors.manager, id, NOW)).toBeNull();
});

it("the next date is looked for after the meeting that is planned, not after a cancelled one", async () => {
  const due = async () => {
    const circle = await findCircleToDate(network.actors.manager, network.circle.id, NOW);
    return circle && startOf(circle, NOW);
  };
  expect(await due()).toMatchObject({ rhythm: { dueOn: new Date("2020-07-01") }, last: null });

  const id = await schedule();
  const after = await due();
  expect(after && toDay(after.rhythm.dueOn)).toBe("2027-06-15");
  expect(after?.last).toEqual({ day: new Date("2026-12-15"), minute: 600 });

  const input = { formKey: crypto.randomUUID(), meetingId: id, version: 1, reason: "Sturm" };
  await cancelMeeting(network.actors.manager, input, NOW);
  expect((await due())?.last).toBeNull();
});

it("meetings of the same people count in whatever circle; drafts, cancelled ones and others do not", async () => {
  const { stendal, lemgo, aachen } = network.cities;
  await schedule({ send: false, startsAt: new Date("2026-12-16T09:00:00Z") });
  expect(await listOtherMeetings([stendal.id], period)).toEqual([]);

  const id = await schedule();
  expect(await listOtherMeetings([stendal.id, lemgo.id], period)).toEqual([
    {
      startsAt: new Date("2026-12-15T09:00:00Z"),
      cities: expect.arrayContaining(["Stendal", "Lemgo"]),
    },
  ]);
  expect(await listOtherMeetings([aachen.id], period)).toEqual([]);

  await db.meeting.update({ where: { id }, data: { cancelledAt: NOW }, select: { id: true } });
  expect(await listOtherMeetings([stendal.id], period)).toEqual([]);
});

it("one statement each", async () => {
  await block(network.cities.lemgo.id);
  await schedule();
  const { manager } = network.actors;
  expect(await countStatements(() => findCircleToDate(manager, network.circle.id, NOW))).toBe(1);
  expect(await countStatements(() => listOtherMeetings([network.cities.lemgo.id], period))).toBe(1);
});
