import { describe, expect, it } from "vitest";
import {
  answerByFor,
  answerFrom,
  bestDate,
  datesForAll,
  hasAnswered,
  isPastDeadline,
  isReminderDue,
  refusedBy,
  tallyOf,
} from "@/lib/polls/rules";
import type { Vote } from "@/prisma/generated/enums";

const NOW = new Date("2026-11-23T09:00:00Z");
const first = { id: "first", startsAt: new Date("2027-06-01T08:00:00Z") };
const second = { id: "second", startsAt: new Date("2027-06-08T08:00:00Z") };
const past = { id: "past", startsAt: new Date("2026-06-08T08:00:00Z") };
const DATES = [first, second];

type Said = Partial<Record<"first" | "second" | "past", Vote>>;

function ballot(said: Said, isRequired = true) {
  const votes = Object.entries(said).map(([dateId, vote]) => ({ dateId, vote }));
  return { isRequired, votes };
}

it("counts what the cities said to a date", () => {
  const ballots = [
    ballot({ first: "YES" }),
    ballot({ first: "NO" }),
    ballot({ first: "IF_NEED_BE" }),
    ballot({}),
  ];
  expect(tallyOf("first", ballots)).toEqual({ YES: 1, IF_NEED_BE: 1, NO: 1, open: 1 });
});

it.each([
  ["nothing said", {}, DATES, false],
  ["all said", { first: "YES", second: "NO" }, DATES, true],
  ["one date came later", { first: "YES" }, DATES, false],
  ["what is missing has passed", { first: "YES", second: "NO" }, [...DATES, past], true],
] satisfies [string, Said, { id: string; startsAt: Date }[], boolean][])(
  "a city has answered: %s",
  (_, said, dates, expected) => {
    expect(hasAnswered(ballot(said), dates, NOW)).toBe(expected);
  },
);

describe("the date that suits best", () => {
  it.each([
    ["nobody has answered", [ballot({}), ballot({})], undefined],
    ["more plain yeses", [ballot({ first: "IF_NEED_BE", second: "YES" })], "second"],
    [
      "fewer refusals before more yeses",
      [
        ballot({ first: "YES", second: "IF_NEED_BE" }),
        ballot({ first: "YES", second: "IF_NEED_BE" }),
        ballot({ first: "NO", second: "IF_NEED_BE" }, false),
      ],
      "second",
    ],
    [
      "a required city weighs more than two others",
      [
        ballot({ first: "NO", second: "YES" }),
        ballot({ first: "YES", second: "NO" }, false),
        ballot({ first: "YES", second: "NO" }, false),
      ],
      "second",
    ],
    ["the earlier of equal ones", [ballot({ first: "YES", second: "YES" })], "first"],
  ])("%s", (_, ballots, expected) => {
    expect(bestDate(DATES, ballots, NOW)?.id).toBe(expected);
  });

  it("is never one that has passed", () => {
    const ballots = [ballot({ past: "YES", first: "NO" })];
    expect(bestDate([past, first], ballots, NOW)?.id).toBe("first");
  });
});

it("suits all when nobody so far says anything but yes", () => {
  const ballots = [ballot({ first: "YES", second: "YES" }), ballot({ second: "IF_NEED_BE" })];
  expect(datesForAll(DATES, ballots)).toEqual([first]);
  expect(datesForAll(DATES, [ballot({})])).toEqual([]);
});

it("names the required cities that refused", () => {
  const needed = ballot({ first: "NO" });
  expect(refusedBy("first", [needed, ballot({ first: "NO" }, false)])).toEqual([needed]);
});

it.each([
  ["YES", "ACCEPTED"],
  ["IF_NEED_BE", "TENTATIVE"],
  ["NO", null],
  [null, null],
] as const)("a vote %s becomes the answer %s", (vote, answer) => {
  expect(answerFrom(vote)).toBe(answer);
});

it.each([
  ["2026-12-18T22:59:00Z", false],
  ["2026-12-18T23:01:00Z", true],
])("the last day ends at midnight in Berlin (%s)", (now, expected) => {
  expect(isPastDeadline({ answerBy: new Date("2026-12-18") }, new Date(now))).toBe(expected);
});

it.each([
  ["two weeks before", "2027-06-08T08:00:00Z", "2027-05-25"],
  ["in three days where that is too soon", "2026-12-01T08:00:00Z", "2026-11-26"],
  ["not at all where the meeting is at hand", "2026-11-26T08:00:00Z", null],
])("the answer to the invitation is due %s", (_, startsAt, expected) => {
  const day = answerByFor(new Date(startsAt), NOW);
  expect(day?.toISOString().slice(0, 10) ?? null).toBe(expected);
});

const poll = { answerBy: new Date("2026-12-18"), createdAt: NOW, remindedAt: null };

it.each([
  ["2026-12-14T12:00:00Z", null, false],
  ["2026-12-15T08:00:00Z", null, true],
  ["2026-12-15T20:00:00Z", "2026-12-15T08:00:00Z", false],
  ["2026-12-16T08:00:00Z", null, true],
  ["2026-12-17T08:00:00Z", "2026-12-15T08:00:00Z", true],
  ["2026-12-18T08:00:00Z", "2026-12-17T08:00:00Z", false],
  ["2026-12-19T08:00:00Z", null, false],
])("at %s, last reminded %s, a reminder is due: %s", (now, last, expected) => {
  const remindedAt = last ? new Date(last) : null;
  expect(isReminderDue({ ...poll, remindedAt }, new Date(now))).toBe(expected);
});
