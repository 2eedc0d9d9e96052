import { describe, expect, it } from "vitest";
import {
  assertCirculated,
  assertDraft,
  assertHeld,
  isReminderDue,
  isSettled,
  isTimeUp,
  lastDayAfterChange,
  lastDayOf,
  mayPropose,
  reminderAt,
  saidBy,
  stageOf,
} from "@/lib/minutes/rules";

const NOTHING = {
  number: null,
  approvedAt: null,
  silentAt: null,
  remindedAt: null,
  unremindedAt: null,
};
const on = (day: string) => new Date(`${day}T12:00:00Z`);
const day = (value: string) => new Date(value);
const DRAFT = { circulatedAt: null, consentBy: null, lockedAt: null };
const OUT = { circulatedAt: on("2026-12-15"), consentBy: day("2026-12-29"), lockedAt: null };
const LOCKED = { ...OUT, lockedAt: on("2026-12-30") };

it.each([
  ["draft", DRAFT],
  ["circulated", OUT],
  ["locked", LOCKED],
] as const)("minutes are %s", (stage, minutes) => {
  expect(stageOf(minutes)).toBe(stage);
});

describe("what a city has said", () => {
  it.each([
    ["open", {}],
    ["approved", { approvedAt: on("2026-12-16"), number: 2 }],
    ["approvedEarlier", { approvedAt: on("2026-12-16"), number: 1 }],
    ["silent", { silentAt: on("2026-12-30") }],
    ["silent", { silentAt: on("2026-12-30"), approvedAt: on("2026-12-16"), number: 1 }],
  ] as const)("is %s", (said, changes) => {
    expect(saidBy({ ...NOTHING, ...changes }, 2)).toBe(said);
  });

  it("settles the minutes once all agree to the version that stands, by word or silence", () => {
    const approved = { ...NOTHING, approvedAt: on("2026-12-16"), number: 2 };
    const silent = { ...NOTHING, silentAt: on("2026-12-30") };
    expect(isSettled([approved, silent], 2)).toBe(true);
    expect(isSettled([approved, NOTHING], 2)).toBe(false);
    expect(isSettled([approved, silent], 3)).toBe(false);
  });
});

describe("silence", () => {
  const until = day("2026-12-29");

  it.each([
    ["never, without a reminder", null, null],
    ["after the period, when the reminder came in time", on("2026-12-26"), "2026-12-29"],
    ["three days after a reminder that came late", on("2026-12-28"), "2026-12-31"],
  ])("is consent %s", (_, remindedAt, last) => {
    expect(lastDayOf({ remindedAt }, until)).toEqual(last ? day(last) : null);
  });

  it.each([
    ["on the last day", "2026-12-29", false],
    ["on the day after", "2026-12-30", true],
  ])("counts %s: %s", (_, today, isUp) => {
    expect(isTimeUp({ remindedAt: on("2026-12-26") }, until, on(today))).toBe(isUp);
  });
});

describe("the reminder", () => {
  const standing = { consentBy: day("2026-12-29"), version: 1 };

  it("comes at nine, three days before the period ends", () => {
    expect(reminderAt(standing.consentBy)).toEqual(new Date("2026-12-26T08:00:00Z"));
  });

  it.each([
    ["is not due before", NOTHING, "2026-12-25", false],
    ["is due then", NOTHING, "2026-12-26", true],
    ["is due even when it comes late", NOTHING, "2027-01-03", true],
    ["comes once", { ...NOTHING, remindedAt: on("2026-12-26") }, "2026-12-27", false],
    ["is not tried again", { ...NOTHING, unremindedAt: on("2026-12-26") }, "2026-12-27", false],
    [
      "is for nobody who agreed",
      { ...NOTHING, approvedAt: on("2026-12-16"), number: 1 },
      "2026-12-26",
      false,
    ],
  ])("%s", (_, approval, today, isDue) => {
    expect(isReminderDue(approval, standing, on(today))).toBe(isDue);
  });
});

describe("a change", () => {
  const until = day("2026-12-29");

  it.each([
    ["a week, when less is left", "2026-12-28", "2027-01-04"],
    ["the period, when more is left", "2026-12-16", "2026-12-29"],
  ])("gives the cities %s", (_, today, last) => {
    expect(lastDayAfterChange(until, on(today))).toEqual(day(last));
  });

  it.each([
    ["within the period", NOTHING, "2026-12-29", true],
    ["afterwards, by a city that nobody has reminded", NOTHING, "2027-01-20", true],
    [
      "until three days after a late reminder",
      { ...NOTHING, remindedAt: on("2027-01-10") },
      "2027-01-13",
      true,
    ],
    ["no longer after that", { ...NOTHING, remindedAt: on("2027-01-10") }, "2027-01-14", false],
    [
      "no longer by a city that has agreed",
      { ...NOTHING, approvedAt: on("2026-12-16"), number: 1 },
      "2026-12-30",
      false,
    ],
  ])("can be proposed %s", (_, approval, today, may) => {
    expect(mayPropose(approval, until, on(today))).toBe(may);
  });
});

describe("refuses", () => {
  it.each([
    ["notHeldYet", () => assertHeld({ heldAt: null, cancelledAt: null })],
    ["cancelled", () => assertHeld({ heldAt: null, cancelledAt: on("2026-12-01") })],
    ["minutesCirculated", () => assertDraft(OUT)],
    ["minutesLocked", () => assertDraft(LOCKED)],
    ["minutesNotCirculated", () => assertCirculated(DRAFT)],
    ["minutesLocked", () => assertCirculated(LOCKED)],
  ])("as %s", (reason, attempt) => {
    expect(attempt).toThrow(reason);
  });
});
