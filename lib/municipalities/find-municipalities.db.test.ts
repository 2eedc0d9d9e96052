import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import {
  findMunicipalities,
  findMunicipality,
  MOST_FOUND,
} from "@/lib/municipalities/find-municipalities";
import { enterRegister } from "@/lib/testing/municipalities";
import { buildNetwork } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

beforeAll(async () => {
  await buildNetwork();
  await enterRegister();
});

describe("the register", () => {
  it("holds every municipality once, entered by two servers at once", async () => {
    await db.municipality.deleteMany();
    const entered = await Promise.all([enterRegister(), enterRegister()]);
    expect(entered.map((one) => one.entered).toSorted()).toEqual([0, 11_084]);
    expect(await db.municipality.count()).toBe(11_084);
  });

  it("knows state and place of a key", async () => {
    expect(await findMunicipality("15090535")).toMatchObject({ name: "Stendal", state: "ST" });
    expect(await findMunicipality("99999999")).toBeNull();
    expect(await findMunicipality("x")).toBeNull();
  });
});

describe("a municipality is found", () => {
  it.each([
    ["Köln", "Köln"],
    ["koeln", "Köln"],
    ["Koln", "Köln"],
    ["Tübbingen", "Tübingen"],
    ["goettingen", "Göttingen"],
    ["Düsseldof", "Düsseldorf"],
    ["Sankt Augustin", "Sankt Augustin"],
    ["giessen", "Gießen"],
  ])("typed as %s: %s comes first", async (typed, name) => {
    const [first] = await findMunicipalities(typed);
    expect(first?.name).toBe(name);
  });

  it("where a typing error makes it sound like two, with both", async () => {
    const names = (await findMunicipalities("Göttinen")).map(({ name }) => name);
    expect(names).toContain("Göttingen");
  });

  it("with the city it is already", async () => {
    const [first] = await findMunicipalities("Aachen");
    expect(first).toMatchObject({ ags: "05334002", citySlug: "aachen" });
  });

  it.each(["", "a", "%", "_%", "zzzzqqqq"])("not behind %j", async (typed) => {
    expect(await findMunicipalities(typed)).toEqual([]);
  });

  it("among ten at most, in one statement", async () => {
    expect(await findMunicipalities("stein")).toHaveLength(MOST_FOUND);
    expect(await countStatements(() => findMunicipalities("stein"))).toBe(1);
  });
});
