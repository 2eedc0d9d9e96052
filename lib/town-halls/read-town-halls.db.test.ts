import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { plantMandate, plantUser } from "@/lib/testing/four-cities";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { readHallsAndManagers, readTownHalls } from "@/lib/town-halls/read-town-halls";
import { recipientsOf } from "@/lib/town-halls/rules";
import { reachableCities } from "@/lib/town-halls/selection";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

const BEFORE = new Date("2020-01-01T00:00:00Z");
const HEAD = { officeTitle: "Bürgermeisterin", officeKind: "HEAD" as const };

type Hall = { email?: string; head?: object; account?: object; role?: "MAYOR" | "OFFICE" };

async function plantHall({ email, head, account, role }: Hall): Promise<string> {
  const person = { email: "konto@leer.example", givenName: "Kim", familyName: "Leer" };
  const userId = account ? await plantUser({ ...person, salutation: null }) : null;
  if (userId) await db.user.update({ where: { id: userId }, data: { ...account } });
  const officials = head ? { create: { ...HEAD, ...head, userId: role ? null : userId } } : {};
  const { id } = await db.city.create({
    data: { slug: "leer", name: "Leer", state: "NI", email: email ?? null, officials },
    select: { id: true },
  });
  if (userId && role) await plantMandate({ userId, role, cityId: id, startsAt: BEFORE });
  return id;
}

describe("a city counts as reachable exactly where a mail finds an address", () => {
  it.each<[string, Hall, boolean]>([
    ["nobody is known", {}, false],
    ["the town hall has an address", { email: "rathaus@leer.example" }, true],
    ["the head has none", { head: {} }, false],
    ["the head has one", { head: { email: "head@leer.example" } }, true],
    [
      "the head's term is over",
      { head: { email: "head@leer.example", termEndsOn: new Date("2026-11-22") } },
      false,
    ],
    ["the head has an account", { head: {}, account: {} }, true],
    ["that account is blocked", { head: {}, account: { blockedAt: BEFORE } }, false],
    ["a mayor has an account", { account: {}, role: "MAYOR" }, true],
    ["an office has an account", { account: {}, role: "OFFICE" }, true],
    [
      "the account of the office is blocked",
      { account: { blockedAt: BEFORE }, role: "OFFICE" },
      false,
    ],
  ])("where %s", async (_, planted, reached) => {
    const id = await plantHall(planted);
    const halls = await readTownHalls(db, { id }, NOW);
    expect(halls.flatMap(recipientsOf).length > 0).toBe(reached);
    expect((await db.city.count({ where: { AND: [{ id }, reachableCities(NOW)] } })) > 0).toBe(
      reached,
    );
  });
});

it("an office whose mandate has ended hears nothing any more", async () => {
  const halls = await readTownHalls(db, { id: network.cities.stendal.id }, NOW);
  const addresses = halls.flatMap(recipientsOf).map(({ to }) => to);
  expect(addresses).toContain("sieler@stendal.example");
  expect(addresses).not.toContain("frueher@stendal.example");
});

it("process managers are read for the city of their coordination body", async () => {
  const { stendal, aachen } = network.cities;
  const halls = await readHallsAndManagers(db, [stendal.id, aachen.id], NOW);
  const managers = halls.map((hall) => [
    hall.name,
    (hall.managers ?? []).map(({ email }) => email),
  ]);
  expect(managers).toEqual([
    ["Aachen", []],
    ["Stendal", expect.arrayContaining(["prozessmanagement@stendal.example"])],
  ]);
});
