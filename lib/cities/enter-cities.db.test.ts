import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { enterCities } from "@/lib/cities/enter-cities";
import { readRegister } from "@/lib/cities/register";
import { db, inTransaction } from "@/lib/db";
import { emptyDatabase } from "@/lib/testing/database";
import { buildNetwork, NOW } from "@/lib/testing/network";

const register = readRegister(readFileSync("prisma/data/network_cities.csv", "utf8"));

beforeEach(emptyDatabase);

it("makes 111 places 111 members in 14 states, umlauts and all", async () => {
  const { entered } = await inTransaction((tx) => enterCities(tx, register, NOW));

  expect(entered).toBe(111);
  expect(await db.networkMembership.count({ where: { joinedOn: null, leftOn: null } })).toBe(111);
  expect(await db.city.groupBy({ by: ["state"] })).toHaveLength(14);
  const city = await db.city.findUniqueOrThrow({
    where: { slug: "goeppingen" },
    select: {
      name: true,
      memberships: { select: { cohort: true } },
      bodies: { select: { name: true, carriers: { select: { name: true, kind: true } } } },
    },
  });
  const carrier = { name: "Stadt Göppingen", kind: "MUNICIPAL" };
  expect(city).toEqual({
    name: "Göppingen",
    memberships: [{ cohort: 2024 }],
    bodies: [{ name: "Stadt Göppingen", carriers: [carrier] }],
  });
});

it("invents no body where the carrier is not known", async () => {
  await inTransaction((tx) => enterCities(tx, register, NOW));

  const carried = register.filter(({ carrier }) => carrier !== null).length;
  expect(await db.coordinationBody.count()).toBe(carried);
  expect(await db.carrier.count({ where: { kind: null } })).toBe(2);
});

it("enters nobody twice", async () => {
  await inTransaction((tx) => enterCities(tx, register, NOW));
  const again = await inTransaction((tx) => enterCities(tx, register, NOW));

  expect(again.entered).toBe(0);
  expect(await db.networkMembership.count()).toBe(111);
  expect(await db.auditEvent.count({ where: { kind: "network.entered" } })).toBe(111);
});

it("leaves a place alone that somebody has entered already", async () => {
  await buildNetwork();

  const { entered } = await inTransaction((tx) => enterCities(tx, register, NOW));

  expect(entered).toBe(111 - 5);
  expect(await db.city.count()).toBe(111);
  expect(
    await db.city.findUnique({ where: { slug: "stendal" }, select: { fullName: true } }),
  ).toEqual({
    fullName: "Hansestadt Stendal",
  });
});

it("keeps the town hall's address where the caller knows one", async () => {
  const rows = register
    .slice(0, 1)
    .map((row) => ({ ...row, email: `rathaus@${row.slug}.example` }));
  await inTransaction((tx) => enterCities(tx, rows, NOW));

  expect(await db.city.findFirst({ select: { email: true } })).toEqual({
    email: "rathaus@ammerbuch.example",
  });
});
