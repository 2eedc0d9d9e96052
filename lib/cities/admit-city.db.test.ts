import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { admitCity } from "@/lib/cities/admit-city";
import { findCity } from "@/lib/cities/queries";
import type { AdmitCity } from "@/lib/cities/schema";
import { db } from "@/lib/db";
import { plantMunicipality } from "@/lib/testing/municipalities";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
  await plantMunicipality();
  await plantMunicipality("05334002", "Aachen");
});

function input(changes: Partial<AdmitCity> = {}): AdmitCity {
  return {
    formKey: randomUUID(),
    ags: "03152012",
    kind: "MUNICIPALITY",
    name: null,
    fullName: null,
    email: "rathaus@goettingen.example",
    joinedOn: new Date("2026-11-01"),
    cohort: 2026,
    body: null,
    ...changes,
  };
}

const admit = (changes?: Partial<AdmitCity>, who: keyof Network["actors"] = "programmeOffice") =>
  admitCity(network.actors[who], input(changes), NOW);

describe("a city", () => {
  it("comes with key, state and place of the register, its town hall and first body", async () => {
    const body = { name: "Ehrenamtsbüro", carrier: { name: "Stadt", kind: "MUNICIPAL" as const } };
    expect(await admit({ body })).toEqual({ slug: "goettingen" });

    const city = await db.city.findUniqueOrThrow({ where: { slug: "goettingen" } });
    expect(city).toMatchObject({
      name: "Göttingen",
      state: "NI",
      ags: "03152012",
      latitude: 51.53,
    });
    expect(await findCity(null, "goettingen", NOW)).toMatchObject({
      isMember: true,
      since: 2026,
      bodies: [{ name: "Ehrenamtsbüro", carriers: [{ name: "Stadt", kind: "MUNICIPAL" }] }],
    });
    const kinds = await db.auditEvent.findMany({
      select: { kind: true },
      orderBy: { sequence: "asc" },
    });
    expect(kinds.map(({ kind }) => kind)).toEqual([
      "city.entered",
      "membership.begun",
      "body.founded",
    ]);
  });

  it("that joins on a day ahead says so until then", async () => {
    await admit({ joinedOn: new Date("2027-01-01"), cohort: 2027 });
    expect(await findCity(null, "goettingen", NOW)).toMatchObject({
      isMember: false,
      joinsOn: new Date("2027-01-01"),
    });
  });

  it("is not admitted twice, though it has another name by now", async () => {
    await admit();
    await db.city.update({ where: { slug: "goettingen" }, data: { name: "Anders" } });
    await expect(admit()).rejects.toMatchObject({ reason: "cityThere" });
    await expect(admit({ ags: "05334002" })).rejects.toMatchObject({ reason: "cityThere" });
  });

  it("admitted by two at the same moment is there once", async () => {
    const sent = await Promise.allSettled([admit(), admit()]);
    const refused = sent.flatMap((one) => (one.status === "rejected" ? [one.reason.reason] : []));
    expect(refused).toEqual(["cityThere"]);
    expect(await db.city.count({ where: { ags: "03152012" } })).toBe(1);
  });

  it("sent twice with the same form is admitted once", async () => {
    const once = input();
    const send = () => admitCity(network.actors.programmeOffice, once, NOW);
    expect(await Promise.all([send(), send()])).toEqual([
      { slug: "goettingen" },
      { slug: "goettingen" },
    ]);
  });
});

describe("a part or an association", () => {
  it("has the place of its municipality and no key of its own", async () => {
    expect(await admit({ kind: "PART", name: "Göttingen-Grone" })).toEqual({
      slug: "goettingen-grone",
    });
    expect(await db.city.findUnique({ where: { slug: "goettingen-grone" } })).toMatchObject({
      ags: null,
      parentAgs: "03152012",
      kind: "PART",
      state: "NI",
    });
  });

  it("stands beside its municipality, at an address of its own even when it bears its name", async () => {
    await admit();
    expect(await admit({ kind: "ASSOCIATION", name: "Göttingen" })).toEqual({
      slug: "goettingen-ni",
    });
  });

  it("is not admitted twice, however it is spelt", async () => {
    await admit({ kind: "PART", name: "Göttingen-Grone" });
    const again = admit({ kind: "PART", name: "goettingen grone" });
    await expect(again).rejects.toMatchObject({ reason: "cityThere" });
  });
});

describe("nothing is left behind", () => {
  it.each(["mayor", "office", "manager", "spokesperson", "outsider", "former"] as const)(
    "when %s tries",
    async (who) => {
      const before = await db.city.count();
      await expect(admit({}, who)).rejects.toMatchObject({ reason: "forbidden" });
      expect(await db.city.count()).toBe(before);
    },
  );

  it("by a key that the register does not know", async () => {
    await expect(admit({ ags: "99999999" })).rejects.toMatchObject({ reason: "notFound" });
    expect(await db.auditEvent.count()).toBe(0);
  });
});
