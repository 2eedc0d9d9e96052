import { beforeEach, expect, it } from "vitest";
import { alarmMandates } from "@/lib/accounts/alarm-mandates";
import { db } from "@/lib/db";
import { plantMandate } from "@/lib/testing/four-cities";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
const END = new Date("2026-12-20T23:00:00Z");

beforeEach(async () => {
  network = await buildNetwork();
  await db.mandate.updateMany({
    where: { userId: network.actors.mayor.userId },
    data: { endsAt: END },
  });
});

const told = async () =>
  (await db.outboxMail.findMany({ select: { to: true }, orderBy: { to: "asc" } })).map(
    ({ to }) => to,
  );
const TWO = ["programmbuero@netzwerk.example", "sieler@stendal.example"];

it("tells the person and the programme office, once, though two servers run it at once", async () => {
  await Promise.all([alarmMandates(NOW), alarmMandates(NOW)]);
  await alarmMandates(new Date(NOW.getTime() + 3_600_000));

  expect(await told()).toEqual(TWO);
  expect(await db.auditEvent.count({ where: { kind: "mandate.alarmed" } })).toBe(1);
});

it("tells again two weeks before", async () => {
  await alarmMandates(NOW);
  await alarmMandates(new Date("2026-12-07T09:00:00Z"));

  expect(await told()).toEqual([...TWO, ...TWO].toSorted());
});

it("is silent about who was re-elected: consecutive terms run on", async () => {
  const { userId } = network.actors.mayor;
  const cityId = network.cities.stendal.id;
  await plantMandate({ userId, role: "MAYOR", cityId, startsAt: END });

  await alarmMandates(NOW);
  expect(await told()).toEqual([]);
});
