import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { readFirstDay } from "@/lib/officials/read-first-day";
import { meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
  const input = meetingInput(network, { startsAt: new Date("2027-03-01T09:00:00Z"), send: true });
  await scheduleMeeting(network.actors.manager, input, NOW);
  const agreedOn = new Date("2026-11-01");
  const { stendal, lemgo } = network.cities;
  const agree = (title: string, cityId: string | null) =>
    db.commitment.create({
      data: {
        circleId: network.circle.id,
        title,
        agreedOn,
        owners: { create: cityId ? [{ cityId }] : [] },
      },
      select: { id: true },
    });
  await agree("Alle", null);
  await agree("Stendal", stendal.id);
  await agree("Lemgo", lemgo.id);
});

it("a new mayor finds circle, next exchange, what the city promised and who drives it", async () => {
  const day = await readFirstDay(network.actors.mayor, undefined, NOW);

  expect(day?.name).toBe("Stendal");
  expect(day?.circles[0]?.circle.members.map(({ city }) => city.name)).toContain("Lemgo");
  expect(day?.meetings).toMatchObject([{ attendances: [{ answer: null }] }]);
  expect(day?.commitments.map(({ title }) => title).toSorted()).toEqual(["Alle", "Stendal"]);
  expect(day?.bodies[0]?.mandates.length).toBeGreaterThan(0);
});

it("shows no other city, whatever is asked for, and nothing to who speaks for none", async () => {
  expect((await readFirstDay(network.actors.mayor, "lemgo", NOW))?.name).toBe("Stendal");
  expect(await readFirstDay(network.actors.former, "stendal", NOW)).toBeNull();
  expect(await readFirstDay(network.actors.programmeOffice, "stendal", NOW)).toBeNull();
});

it("takes four statements", async () => {
  const { mayor } = network.actors;
  expect(await countStatements(() => readFirstDay(mayor, undefined, NOW))).toBe(4);
});
