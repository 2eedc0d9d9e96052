import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRegister, slugOf } from "@/lib/cities/register";

const HEAD = "name,state,joined,kind,ags,parent_ags,lat,lon,carrier,carrier_kind,source";

function rowsOf(...lines: string[]) {
  return readRegister([HEAD, ...lines].join("\n"));
}

describe("the register the project ships", () => {
  const cities = readRegister(readFileSync("prisma/data/network_cities.csv", "utf8"));

  it("has 111 places in 14 states, each with an address of its own", () => {
    expect(cities).toHaveLength(111);
    expect(new Set(cities.map(({ state }) => state)).size).toBe(14);
    expect(new Set(cities.map(({ slug }) => slug)).size).toBe(111);
    expect(cities.every(({ slug }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toBe(true);
  });

  it("keeps umlauts and knows the four cities of the circle", () => {
    expect(cities.find(({ slug }) => slug === "goeppingen")?.name).toBe("Göppingen");
    expect(cities.find(({ slug }) => slug === "stendal")).toEqual({
      slug: "stendal",
      name: "Stendal",
      state: "ST",
      kind: "MUNICIPALITY",
      ags: "15090535",
      parentAgs: null,
      latitude: 52.5856,
      longitude: 11.7863,
      email: null,
      cohort: 2015,
      carrier: { name: "Freiwilligen-Agentur Altmark e.V.", kind: "INDEPENDENT" },
      source: expect.stringMatching(/^https?:/),
    });
  });

  it("tells parts and associations from municipalities", () => {
    const slugsOf = (kind: string) =>
      cities.filter((one) => one.kind === kind).map(({ slug }) => slug);
    expect(slugsOf("PART")).toEqual(["berlin-schoeneweide", "hamburg-bergedorf", "mainz-mombach"]);
    expect(slugsOf("ASSOCIATION")).toHaveLength(4);
  });
});

it("leaves open what is not known", () => {
  const [place] = rowsOf("Ulm,BW,,municipality,08421000,,,,,,");
  expect(place).toMatchObject({ cohort: null, latitude: null, carrier: null, source: null });
});

it("keeps a carrier whose kind nobody knows", () => {
  const [place] = rowsOf("Coburg,BY,2020,municipality,09463000,,50.2,10.9,CREAPOLIS,,");
  expect(place?.carrier).toEqual({ name: "CREAPOLIS", kind: null });
});

it("tells places of one name apart by their state, then by a number", () => {
  const slugs = rowsOf(
    "Neustadt,NI,,municipality,,,,,,,",
    "Neustadt,HE,,municipality,,,,,,,",
    "Neustadt,HE,,municipality,,,,,,,",
  ).map(({ slug }) => slug);
  expect(slugs).toEqual(["neustadt", "neustadt-he", "neustadt-he-2"]);
});

it.each([
  ["Bad Düben", "bad-dueben"],
  ["Rheinfelden (Baden)", "rheinfelden-baden"],
  ["Weißwasser/Oberlausitz", "weisswasser-oberlausitz"],
  ["Öhringen", "oehringen"],
  ["Čáslav", "caslav"],
])("the address of %s is %s", (name, slug) => expect(slugOf(name)).toBe(slug));

it.each([
  ["a state nobody knows", "Wien,AT,,municipality,,,,,,,"],
  ["a kind nobody knows", "Ulm,BW,,landkreis,,,,,,,"],
  ["a key that is too short", "Ulm,BW,,municipality,842,,,,,,"],
  ["a year that is none", "Ulm,BW,früh,municipality,,,,,,,"],
  ["a source that is no web page", "Ulm,BW,,municipality,,,,,,,javascript:alert(1)"],
  ["a missing column", "Ulm,BW"],
])("names the line that has %s", (_, line) => {
  expect(() => rowsOf("Aachen,NW,,municipality,,,,,,,", line)).toThrow("line 3");
});
