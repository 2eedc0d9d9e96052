import { describe, expect, it } from "vitest";
import { publicHolidays } from "@/lib/holidays/public";
import { toDay } from "@/lib/time";
import { FederalState } from "@/prisma/generated/enums";

const on = (state: FederalState, year: number) =>
  new Map(publicHolidays(state, year).map((one) => [toDay(one.day), one]));

describe("public holidays", () => {
  it.each([
    ["NW", "2027-05-27", "Fronleichnam"],
    ["MV", "2027-03-08", "Internationaler Frauentag"],
    ["ST", "2027-01-06", "Heilige Drei Könige"],
    ["SN", "2027-11-17", "Buß- und Bettag"],
    ["TH", "2027-09-20", "Weltkindertag"],
    ["SL", "2027-08-15", "Mariä Himmelfahrt"],
    ["BB", "2028-10-31", "Reformationstag"],
  ] as const)("%s keeps %s: %s", (state, day, name) => {
    expect(on(state, Number(day.slice(0, 4))).get(day)).toMatchObject({ name, isRegional: false });
  });

  it("Bavaria keeps 15 August in some municipalities only, and says so", () => {
    expect(on("BY", 2028).get("2028-08-15")).toEqual({
      day: new Date("2028-08-15T00:00:00Z"),
      name: "Mariä Himmelfahrt",
      isRegional: true,
    });
    expect(on("BW", 2028).has("2028-08-15")).toBe(false);
  });

  it("every state has Easter Monday, in leap years too, whatever the server's zone", () => {
    const easterMondays = { 2027: "2027-03-29", 2028: "2028-04-17", 2032: "2032-03-29" };
    for (const [year, day] of Object.entries(easterMondays))
      for (const state of Object.values(FederalState))
        expect(on(state, Number(year)).get(day)?.name, state).toBe("Ostermontag");
  });

  it("is computed once for a state and a year", () => {
    expect(publicHolidays("HE", 2029)).toBe(publicHolidays("HE", 2029));
  });
});
