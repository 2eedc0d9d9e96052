import { describe, expect, it } from "vitest";
import {
  addressWithout,
  carrierInWords,
  conditionsOf,
  directionOf,
  isNarrowed,
  membershipInWords,
  networkInWords,
  pageAddress,
  readSearch,
  slicesOf,
  sortAddress,
  stateAddress,
  stateAndYear,
  yearsOf,
} from "@/lib/cities/rules";

const CIRCLE = "01a2137d-4600-732d-8c02-3c2a4914a400";

describe("what was looked for", () => {
  it("is read from the address", () => {
    const narrowing = { state: "NW", carrier: "MUNICIPAL", theme: "CLIMATE", circle: CIRCLE };
    expect(
      readSearch({ q: "  Lemgo ", ...narrowing, cohort: "2020", sort: "-state", page: "2" }),
    ).toEqual({
      words: "Lemgo",
      ...narrowing,
      cohort: 2020,
      sort: "-state",
      page: 2,
    });
  });

  it.each([
    {},
    { q: "", state: "", carrier: "", page: "" },
    { q: "\u0000\u200b", state: "XX", carrier: "free", page: "-1" },
    { q: ["", "b"], state: ["XX"], page: "1.5" },
    { page: "99999999999999999999" },
    { sort: "name; DROP TABLE city" },
    { cohort: "früh", theme: "WETTER", circle: "quartett" },
  ])("%j makes no sense and counts as not said", (address) => {
    expect(readSearch(address)).toEqual({
      words: null,
      state: null,
      carrier: null,
      cohort: null,
      theme: null,
      circle: null,
      sort: null,
      page: 1,
    });
    expect(isNarrowed(readSearch(address))).toBe(false);
  });

  it("is cut after a hundred characters", () => {
    expect(readSearch({ q: "a".repeat(5000) }).words).toHaveLength(100);
  });

  it("stays in the address of the other pages", () => {
    const search = readSearch({ q: "Bad Düben & Co", state: "SN" });
    expect(pageAddress(search, 2)).toBe("/cities?q=Bad+D%C3%BCben+%26+Co&state=SN&page=2");
    expect(pageAddress(readSearch({}), 1)).toBe("/cities");
  });

  it.each([
    [null, "name", "/cities?q=Bad", null],
    ["name", "name", "/cities?q=Bad&sort=name", "ascending"],
    ["-state", "state", "/cities?q=Bad&sort=-state", "descending"],
    ["-state", "cohort", "/cities?q=Bad&sort=-state", null],
  ] as const)("stands in a table sorted by %s", (sort, column, address, direction) => {
    expect(sortAddress(readSearch({ q: "Bad", page: "3" }), sort)).toBe(address);
    const sorted = readSearch({ q: "Bad", ...(sort ? { sort } : {}) });
    expect(directionOf(sorted.sort, column)).toBe(direction);
    expect(conditionsOf(sorted)).toEqual(["words"]);
    expect(isNarrowed(readSearch({ sort: sort ?? undefined }))).toBe(false);
  });

  it("goes on in another state, or in all of them", () => {
    const search = readSearch({ q: "Bad", state: "SN", page: "3" });
    expect(stateAddress(search, "ST")).toBe("/cities?q=Bad&state=ST");
    expect(stateAddress(search, null)).toBe("/cities?q=Bad");
  });

  it("can be widened again, one condition after the other", () => {
    const search = readSearch({ q: "Bad", state: "SN", cohort: "2020", page: "3" });
    expect(addressWithout(search, "state")).toBe("/cities?q=Bad&cohort=2020");
    expect(addressWithout(search, "words")).toBe("/cities?state=SN&cohort=2020");
    expect(isNarrowed(search)).toBe(true);
  });
});

it.each([
  [1, 4, { own: { offset: 0, limit: 4 }, others: { offset: 0, limit: 21 } }],
  [2, 4, { own: { offset: 4, limit: 0 }, others: { offset: 21, limit: 25 } }],
  [1, 0, { own: { offset: 0, limit: 0 }, others: { offset: 0, limit: 25 } }],
  [1, 30, { own: { offset: 0, limit: 25 }, others: { offset: 0, limit: 0 } }],
  [2, 30, { own: { offset: 25, limit: 5 }, others: { offset: 0, limit: 20 } }],
])("page %i of a list that begins with %i own cities", (page, own, slices) => {
  expect(slicesOf(page, own)).toEqual(slices);
});

it.each([
  ["MUNICIPAL", "Stadt Ulm, bei der Kommune"],
  ["INDEPENDENT", "Stadt Ulm, freier Träger"],
  ["MIXED", "Stadt Ulm, gemischt"],
  [null, "Stadt Ulm"],
] as const)("a carrier of kind %s reads %s", (kind, words) => {
  expect(carrierInWords({ name: "Stadt Ulm", kind })).toBe(words);
});

it("takes the year of joining from the cohort, else from the day", () => {
  const leftOn = new Date("2018-01-01");
  expect(yearsOf({ joinedOn: null, leftOn, cohort: 2015 })).toEqual({ since: 2015, until: 2018 });
  expect(yearsOf({ joinedOn: new Date("2016-03-01"), leftOn: null, cohort: null })).toEqual({
    since: 2016,
    until: null,
  });
});

it("says the year only where it is known", () => {
  expect(stateAndYear("ST", 2015)).toBe("Sachsen-Anhalt, dabei seit 2015");
  expect(stateAndYear("NW", null)).toBe("Nordrhein-Westfalen");
});

it.each([
  [{ isMember: true, since: 2015, leftIn: null, joinsOn: null }, "Hessen, dabei seit 2015"],
  [
    { isMember: false, since: 2015, leftIn: 2018, joinsOn: null },
    "Gehörte von 2015 bis 2018 zum Netzwerk.",
  ],
  [{ isMember: false, since: null, leftIn: 2018, joinsOn: null }, "Gehörte bis 2018 zum Netzwerk."],
  [
    { isMember: false, since: 2015, leftIn: null, joinsOn: null },
    "Gehört nicht mehr zum Netzwerk.",
  ],
  [
    { isMember: false, since: 2027, leftIn: null, joinsOn: new Date("2027-01-01") },
    "Gehört ab dem 1. Januar 2027 zum Netzwerk.",
  ],
])("%j reads %s", (standing, words) => {
  expect(membershipInWords({ state: "HE", ...standing })).toBe(words);
});

it.each([
  [
    { cities: 111, states: 14, atTable: 3 },
    "111 Orte in 14 Ländern. Drei davon sitzen mit Ihnen am runden Tisch.",
  ],
  [
    { cities: 2, states: 1, atTable: 1 },
    "2 Orte in einem Land. Einer davon sitzt mit Ihnen am runden Tisch.",
  ],
  [{ cities: 10_000, states: 16, atTable: 0 }, "10.000 Orte in 16 Ländern."],
  [{ cities: 0, states: 0, atTable: 0 }, "Noch kein Ort."],
])("%j reads %s", (figures, words) => {
  expect(networkInWords(figures)).toBe(words);
});
