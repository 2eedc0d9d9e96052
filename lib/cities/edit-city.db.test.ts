import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { editCity } from "@/lib/cities/edit-city";
import type { EditCity } from "@/lib/cities/schema";
import { db } from "@/lib/db";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

function edit(who: keyof Network["actors"], changes: Partial<EditCity> = {}) {
  return editCity(
    network.actors[who],
    {
      formKey: randomUUID(),
      cityId: network.cities.stendal.id,
      version: 1,
      name: "Stendal",
      fullName: "Hansestadt Stendal",
      email: "post@stendal.example",
      ...changes,
    },
    NOW,
  );
}

it.each(["mayor", "office", "manager", "programmeOffice"] as const)(
  "%s changes name and address, and the page stays where it was",
  async (who) => {
    expect(await edit(who, { name: "Stendal (Altmark)" })).toEqual({ slug: "stendal" });
    expect(await db.city.findUnique({ where: { slug: "stendal" } })).toMatchObject({
      name: "Stendal (Altmark)",
      email: "post@stendal.example",
      version: 2,
    });
  },
);

it("the office does so on behalf of its mayor", async () => {
  await edit("office");
  expect(await db.auditEvent.findFirst({ where: { kind: "city.edited" } })).toMatchObject({
    onBehalfOfId: network.officials.sieler.id,
  });
});

it("of two at once the second sees what the first wrote", async () => {
  const sent = await Promise.allSettled([
    edit("mayor", { name: "Stendal A" }),
    edit("office", { name: "Stendal B" }),
  ]);
  const [refused] = sent.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  const { name } = await db.city.findUniqueOrThrow({ where: { slug: "stendal" } });
  expect(refused).toMatchObject({ reason: "outdated", theirs: { name }, version: 2 });
});

it.each(["lemgoMayor", "spokesperson", "outsider", "former"] as const)(
  "%s does not",
  async (who) => {
    await expect(edit(who)).rejects.toMatchObject({ reason: "forbidden" });
    expect(await db.city.findUnique({ where: { slug: "stendal" } })).toMatchObject({ version: 1 });
  },
);

it("a city nobody knows is not found", async () => {
  const nowhere = edit("programmeOffice", { cityId: randomUUID() });
  await expect(nowhere).rejects.toMatchObject({ reason: "notFound" });
});
