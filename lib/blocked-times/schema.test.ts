import { describe, expect, it } from "vitest";
import { addBlockedDaysSchema, addBlockedRuleSchema } from "@/lib/blocked-times/schema";

const id = "0198c0de-0000-7000-8000-000000000001";
const common = { formKey: id, cityId: id, label: "Stadtrat" };
const day = (name: string, typed: string) => {
  const [date = "", month = "", year = ""] = typed.split(".");
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year };
};
const date = (text: string) => new Date(`${text}T00:00:00Z`);

describe("a rule", () => {
  it.each([
    ["1", 1],
    ["last", -1],
    ["every", null],
  ])("which of the month: %s", (ordinal, kept) => {
    const rule = {
      ...common,
      weekday: "1",
      ordinal,
      ...day("startsOn", ".."),
      ...day("endsOn", ".."),
    };
    expect(addBlockedRuleSchema.parse(rule)).toEqual({
      ...common,
      weekday: 1,
      ordinal: kept,
      startsOn: null,
      endsOn: null,
    });
  });

  it.each([
    ["the fifth, which few months have", { ordinal: "5" }],
    ["an eighth day of the week", { weekday: "8" }],
    ["no name", { label: " " }],
    ["a day that does not exist", day("startsOn", "29.2.2027")],
    ["an end before its begin", { ...day("startsOn", "2.3.2027"), ...day("endsOn", "1.3.2027") }],
    ["something else", { colour: "red" }],
  ])("with %s is refused", (_, changes) => {
    const rule = { ...common, weekday: "1", ordinal: "1", ...changes };
    expect(addBlockedRuleSchema.safeParse(rule).success).toBe(false);
  });
});

describe("days", () => {
  it.each([
    ["a single one", "..", "2028-02-29"],
    ["a span", "4.3.2028", "2028-03-04"],
  ])("%s", (_, last, endsOn) => {
    const days = { ...common, ...day("startsOn", "29.2.2028"), ...day("endsOn", last) };
    expect(addBlockedDaysSchema.parse(days)).toEqual({
      ...common,
      weekday: null,
      ordinal: null,
      startsOn: date("2028-02-29"),
      endsOn: date(endsOn),
    });
  });

  it("without a first day are refused", () => {
    const days = { ...common, ...day("endsOn", "4.3.2028") };
    expect(addBlockedDaysSchema.safeParse(days).success).toBe(false);
  });
});
