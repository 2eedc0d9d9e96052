import { describe, expect, it } from "vitest";
import { assertLeadable, currentOf, nextOf } from "@/lib/leading/rules";

const at = (time: string) => new Date(`2026-12-15T${time}:00Z`);
const item = (id: string, startedAt: Date | null = null) => ({ id, startedAt });

describe("the current item", () => {
  it.each([
    ["before anything began", [item("a"), item("b")], null, "a"],
    ["at the first", [item("a", at("09:00")), item("b")], "a", "b"],
    ["at the last", [item("a", at("09:00")), item("b", at("09:10"))], "b", null],
    [
      "back at an earlier one",
      [item("a", at("09:20")), item("b", at("09:10")), item("c")],
      "a",
      "b",
    ],
    [
      "called up in the same moment as the one before",
      [item("a", at("09:00")), item("b", at("09:00"))],
      "b",
      null,
    ],
    ["without an agenda", [], null, null],
  ])("%s", (_, agenda, current, next) => {
    expect(currentOf(agenda)?.id ?? null).toBe(current);
    expect(nextOf(agenda)?.id ?? null).toBe(next);
  });
});

describe("leading", () => {
  const meeting = { startsAt: at("09:00"), invitedAt: at("06:00"), cancelledAt: null };

  it("begins an hour before the meeting", () => {
    expect(() => assertLeadable(meeting, at("08:00"))).not.toThrow();
    expect(() => assertLeadable(meeting, at("07:59"))).toThrow("notYetBegun");
  });

  it.each([
    ["a draft", { ...meeting, invitedAt: null }, "notYetBegun"],
    ["a cancelled meeting", { ...meeting, cancelledAt: at("07:00") }, "cancelled"],
  ])("is refused for %s", (_, standing, reason) => {
    expect(() => assertLeadable(standing, at("09:30"))).toThrow(reason);
  });
});
