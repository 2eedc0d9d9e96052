import { describe, expect, it } from "vitest";
import { aYearAgo, contactState, contactsAsked, linkPeriod, mostADay } from "@/lib/contacts/rules";

const DAY = new Date("2026-11-01T09:00:00Z");

describe("where the confirmation of a city stands", () => {
  it.each([
    ["never asked", null, "never"],
    ["asked", { answeredAt: null, changes: null, settledAt: null }, "asked"],
    ["all is right", { answeredAt: DAY, changes: null, settledAt: null }, "confirmed"],
    ["changes are named", { answeredAt: DAY, changes: "neu", settledAt: null }, "changes"],
    ["they are entered", { answeredAt: DAY, changes: "neu", settledAt: DAY }, "confirmed"],
  ] as const)("%s", (_, last, state) => {
    expect(contactState(last)).toBe(state);
  });
});

describe("how many are asked on a day", () => {
  it.each([
    [4, 5],
    [111, 5],
    [250, 10],
    [10_000, 400],
  ])("of %i cities at most %i", (cities, most) => {
    expect(mostADay(cities)).toBe(most);
  });
});

it("a year ago is the same day, also after 29 February", () => {
  expect(aYearAgo(new Date("2026-11-25T09:00:00Z"))).toEqual(new Date("2025-11-25T00:00:00Z"));
  expect(aYearAgo(new Date("2028-02-29T09:00:00Z"))).toEqual(new Date("2027-02-28T00:00:00Z"));
});

it("a link opens to the end of its last day in Berlin", () => {
  expect(linkPeriod("asked", new Date("2026-11-25T09:00:00Z"))).toEqual({
    lastDay: new Date("2027-02-23T00:00:00Z"),
    until: new Date("2027-02-23T23:00:00Z"),
  });
});

describe("what the address of the list asks for", () => {
  it.each([
    [{}, { page: 1 }],
    [
      { state: "changes", page: "2" },
      { state: "changes", page: 2 },
    ],
    [{ state: "sonst", page: "-3" }, { page: 1 }],
    [{ state: ["asked", "never"], page: "99999999" }, { page: 1000 }],
  ])("%o", (asked, filter) => {
    expect(contactsAsked(asked)).toEqual(filter);
  });
});
