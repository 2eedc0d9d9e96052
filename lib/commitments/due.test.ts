import { expect, it } from "vitest";
import { daySetOn, dueReminder } from "@/lib/commitments/due";
import type { CommitmentStatus } from "@/prisma/generated/enums";

const LONG_AGO = new Date("2026-03-01");

function due(dueOn: string | null, changes: Partial<Parameters<typeof dueReminder>[0]> = {}) {
  return {
    status: "PLANNED" as CommitmentStatus,
    dueOn: dueOn ? new Date(dueOn) : null,
    setOn: LONG_AGO,
    proviso: "NONE" as const,
    ...changes,
  };
}

// Half past midnight in Berlin: the day there is already the 23rd.
const NOW = new Date("2026-11-22T23:30:00Z");

it.each([
  ["2026-12-01", null],
  ["2026-11-30", "weekBefore"],
  ["2026-11-24", "weekBefore"],
  ["2026-11-23", "dueDay"],
  ["2026-11-20", "dueDay"],
  ["2026-11-19", null],
  [null, null],
])("on 23 November, of what is due on %s the reminder is %s", (day, occasion) => {
  expect(dueReminder(due(day), NOW)).toBe(occasion);
});

it.each<[CommitmentStatus, string | null]>([
  ["PLANNED", "dueDay"],
  ["IN_PROGRESS", "dueDay"],
  ["POSTPONED", "dueDay"],
  ["ACHIEVED", null],
  ["ABANDONED", null],
])("what is %s is reminded of: %s", (status, occasion) => {
  expect(dueReminder(due("2026-11-23", { status }), NOW)).toBe(occasion);
});

it.each([
  ["NONE", "dueDay"],
  ["WAITING", "dueDay"],
  ["CONFIRMED", "dueDay"],
  ["REFUSED", null],
] as const)("with a proviso that is %s the reminder is %s", (proviso, occasion) => {
  expect(dueReminder(due("2026-11-23", { proviso }), NOW)).toBe(occasion);
});

it.each([
  ["2026-11-30", "2026-11-23", "weekBefore"],
  ["2026-11-29", "2026-11-22", "weekBefore"],
  ["2026-11-28", "2026-11-22", null],
  ["2026-11-23", "2026-11-22", "dueDay"],
  ["2026-11-23", "2026-11-23", null],
])("a day (%s) that was only agreed on %s is reminded of: %s", (day, setOn, occasion) => {
  expect(dueReminder(due(day, { setOn: new Date(setOn) }), NOW)).toBe(occasion);
});

it("the day stands since the last postponement, else since the agreement", () => {
  const said = { dueOn: null, occurredAt: new Date("2026-05-01T10:00Z") };
  const moved = { dueOn: new Date("2026-12-01"), occurredAt: new Date("2026-04-30T22:30Z") };
  expect(daySetOn({ agreedOn: LONG_AGO, updates: [said] })).toEqual(LONG_AGO);
  expect(daySetOn({ agreedOn: LONG_AGO, updates: [moved, said] })).toEqual(new Date("2026-05-01"));
});
