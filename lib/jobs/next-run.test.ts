import { expect, it } from "vitest";
import { nextRun } from "@/lib/jobs/next-run";
import { REGULAR_JOBS } from "@/lib/jobs/regular-jobs";

it.each([
  ["every minute", "* * * * *", "2026-11-25T12:00:30Z", "2026-11-25T12:01:00Z"],
  ["every five minutes", "*/5 * * * *", "2026-11-25T12:05:00Z", "2026-11-25T12:10:00Z"],
  ["in the night", "20 3 * * *", "2026-11-25T12:00:00Z", "2026-11-26T02:20:00Z"],
  [
    "in the day, seen in the evening",
    "15 7-19 * * *",
    "2026-11-25T18:16:00Z",
    "2026-11-26T06:15:00Z",
  ],
  [
    "on working days, seen on Friday",
    "50 9-16 * * 1-5",
    "2026-11-27T16:00:00Z",
    "2026-11-30T08:50:00Z",
  ],
  ["when clocks go forward", "20 3 * * *", "2027-03-27T12:00:00Z", "2027-03-28T01:20:00Z"],
  ["when clocks go back", "20 3 * * *", "2026-10-24T12:00:00Z", "2026-10-25T02:20:00Z"],
  ["never", "0 25 * * *", "2026-11-25T12:00:00Z", null],
])("what is done %s comes next when it says", (_, cron, after, next) => {
  expect(nextRun(cron, new Date(after))).toEqual(next && new Date(next));
});

it("every regular job comes round within three days", () => {
  const now = new Date("2026-11-27T20:00:00Z");
  for (const { name, cron } of REGULAR_JOBS) {
    const next = nextRun(cron, now);
    expect(next, name).not.toBeNull();
    expect(Number(next) - now.getTime(), name).toBeLessThan(3 * 86_400_000);
  }
});
