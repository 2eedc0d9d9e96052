import { describe, expect, it } from "vitest";
import { jobReason, jobState } from "@/lib/jobs/rules";

const NOW = new Date("2026-11-25T12:00:00Z");
const ago = (minutes: number | null) =>
  minutes === null ? null : new Date(NOW.getTime() - minutes * 60_000);

describe("a job", () => {
  it.each([
    ["that never ran", null, null, null, "never"],
    ["at work for the first time", 1, null, null, "running"],
    ["at work after a failure", 1, 9, 5, "running"],
    ["cut off with its server", 60, 90, null, "failed"],
    ["that failed", 10, 20, 9, "failed"],
    ["that failed the first time", 10, null, 9, "failed"],
    ["that went through after a failure", 10, 9, 20, "done"],
    ["whose beginning nobody noted", null, 5, null, "done"],
  ] as const)("%s", (_, started, finished, failed, state) => {
    const run = { startedAt: ago(started), finishedAt: ago(finished), failedAt: ago(failed) };
    expect(jobState(run, NOW)).toBe(state);
  });
});

it.each([
  ["ECONNREFUSED", "database"],
  ["P1001", "database"],
  ["57014", "timeout"],
  ["ENOTFOUND", "network"],
  ["INTERRUPTED", "interrupted"],
  ["Refused:conflict", "refused"],
  ["TypeError", "program"],
])("%s is told as %s", (code, reason) => {
  expect(jobReason(code)).toBe(reason);
});
