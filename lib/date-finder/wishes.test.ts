import { describe, expect, it } from "vitest";
import { readWishes, typed, usualWishes } from "@/lib/date-finder/wishes";
import { toDay } from "@/lib/time";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const window = {
  opensOn: day("2027-05-11"),
  dueOn: day("2027-06-08"),
  closesOn: day("2027-07-06"),
};
const usual = usualWishes(window, 90, day("2026-12-09"));

describe("the usual wishes", () => {
  it("are Tuesday to Thursday, nine to four, in the window", () => {
    expect(typed(usual)).toEqual({
      weekdays: ["2", "3", "4"],
      earliest: "09:00",
      latest: "16:00",
      duration: "90",
      from: "2027-05-11",
      until: "2027-07-06",
    });
  });

  it.each([
    ["within the window from tomorrow on", "2027-05-20", "2027-05-21", "2027-07-06"],
    ["near its end also the weeks after it", "2027-06-20", "2027-06-21", "2027-08-15"],
    ["after it the next eight weeks", "2028-02-28", "2028-02-29", "2028-04-24"],
  ])("%s", (_, today, from, until) => {
    const wishes = usualWishes(window, 90, day(today));
    expect([wishes.from, wishes.until].map(toDay)).toEqual([from, until]);
  });
});

const sent = {
  weekday: ["1", "5"],
  earliest: "13:00",
  latest: "17.30",
  duration: "60",
  "from.day": "1",
  "from.month": "3",
  "from.year": "2028",
  "until.day": "29",
  "until.month": "3",
  "until.year": "2028",
};

describe("an address", () => {
  it("without wishes asks for the usual ones", () => {
    expect(readWishes({ utm: "x" }, usual)).toMatchObject({
      wishes: usual,
      state: { status: "untouched" },
    });
  });

  it("with wishes is read", () => {
    const { wishes, state } = readWishes(sent, usual);
    expect(state.status).toBe("untouched");
    expect(wishes).toEqual({
      weekdays: [1, 5],
      earliest: 780,
      latest: 1050,
      durationMinutes: 60,
      from: day("2028-03-01"),
      until: day("2028-03-29"),
    });
  });

  it.each([
    ["a day that does not exist", { "until.month": "2", "until.year": "2029" }, "until"],
    ["no weekday", { weekday: undefined }, "weekday"],
    ["an unknown weekday", { weekday: "8" }, "weekday"],
    ["no time", { latest: "vier" }, "latest"],
    ["a length of nothing", { duration: "0" }, "duration"],
    ["an end before the begin", { "until.year": "2027", "until.day": "1" }, "until"],
    ["more than two years", { "until.year": "2031", "until.day": "1" }, "until"],
  ])("with %s keeps what was typed and says it", (_, changes, field) => {
    const { wishes, state } = readWishes({ ...sent, ...changes }, usual);
    expect(wishes).toBe(usual);
    expect(Object.keys(state.fieldErrors)).toEqual([field]);
    expect(state.values.earliest).toBe("13:00");
  });
});
