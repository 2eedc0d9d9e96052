import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { heldTuesdays, upcomingTuesday } from "./dates";

const everyDayOfAYear = Array.from({ length: 366 }, (_, index) =>
  Temporal.PlainDate.from("2026-11-23").add({ days: index }),
);

describe("on whichever day the demo is loaded", () => {
  it("the next meeting is a Tuesday within six weeks, not at Christmas", () => {
    for (const today of everyDayOfAYear) {
      const day = upcomingTuesday(today);
      const ahead = today.until(day, { largestUnit: "days" }).days;
      expect(day.dayOfWeek, String(today)).toBe(2);
      expect(ahead, String(today)).toBeGreaterThanOrEqual(14);
      expect(ahead, String(today)).toBeLessThanOrEqual(42);
      expect(day.monthCode === "M12" && day.day >= 19, String(today)).toBe(false);
    }
  });

  it("the held ones are Tuesdays between the first meeting and a year ago", () => {
    for (const today of everyDayOfAYear) {
      const days = heldTuesdays(upcomingTuesday(today));
      expect(
        days.every((day) => day.dayOfWeek === 2),
        String(today),
      ).toBe(true);
      expect(days.length, String(today)).toBeGreaterThanOrEqual(5);
      expect(String(days[0]) > "2023-04-01", String(today)).toBe(true);
    }
  });
});
