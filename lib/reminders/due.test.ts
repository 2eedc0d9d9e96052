import { describe, expect, it } from "vitest";
import { dueReminders } from "@/lib/reminders/due";
import { BERLIN, readWallClock } from "@/lib/time";
import type { Answer } from "@/prisma/generated/enums";

/** "2026-12-08 10:00" by Berlin's clock. */
function at(wall: string): Date {
  const read = readWallClock(wall.replace(" ", "T"));
  if (read.kind !== "moment") throw new Error(`not one moment: ${wall}`);
  return read.moment;
}

const INVITED = at("2026-09-01 08:00");

type Meeting = Parameters<typeof dueReminders>[0];

function meeting(startsAt: string, changes: Partial<Meeting> = {}): Meeting {
  return {
    startsAt: at(startsAt),
    timeZone: BERLIN,
    answerBy: null,
    invitedAt: INVITED,
    heldAt: null,
    cancelledAt: null,
    changedAt: null,
    attendances: [{ id: "open", answer: null, invitedAt: INVITED }],
    ...changes,
  };
}

const occasions = (one: Meeting, now: string | Date) =>
  dueReminders(one, typeof now === "string" ? at(now) : now).map(({ occasion }) => occasion);

describe("of a meeting on Tuesday at ten", () => {
  it.each<[string, string[]]>([
    ["2026-12-06 08:59", []],
    ["2026-12-06 09:00", ["inTwoDays"]],
    ["2026-12-07 08:59", ["inTwoDays"]],
    ["2026-12-07 09:00", ["tomorrow"]],
    ["2026-12-08 08:59", ["tomorrow"]],
    ["2026-12-08 09:00", ["inAnHour"]],
    ["2026-12-08 09:59", ["inAnHour"]],
    ["2026-12-08 10:00", []],
    ["2026-12-09 09:00", []],
  ])("at %s is due %j", (now, expected) => {
    expect(occasions(meeting("2026-12-08 10:00"), now)).toEqual(expected);
  });
});

describe("on the eve at nine by the clock on the wall", () => {
  it.each([
    ["on Saturday, before the hour is skipped", "2027-03-28 10:00", "2027-03-27T08:00:00Z"],
    ["on Sunday, after the hour was skipped", "2027-03-29 10:00", "2027-03-28T07:00:00Z"],
    ["on Saturday, before the hour comes twice", "2026-10-25 10:00", "2026-10-24T07:00:00Z"],
    ["on Sunday, after the hour came twice", "2026-10-26 10:00", "2026-10-25T08:00:00Z"],
    ["of a meeting in the night of the change", "2027-03-28 01:30", "2027-03-27T08:00:00Z"],
    ["of a meeting at half past midnight", "2026-12-08 00:30", "2026-12-07T08:00:00Z"],
    ["of a meeting late in the evening", "2026-12-08 23:30", "2026-12-07T08:00:00Z"],
  ])("%s", (_, startsAt, moment) => {
    const one = meeting(startsAt);
    const nine = new Date(moment);
    expect(occasions(one, new Date(Number(nine) - 1))).toEqual(["inTwoDays"]);
    expect(occasions(one, nine)).toEqual(["tomorrow"]);
  });

  it.each([
    ["2027-03-29 10:00", "2027-03-26T00:00:00Z"],
    ["2026-10-26 10:00", "2026-10-23T00:00:00Z"],
  ])(
    "each comes once over the weekend of the change, asked every five minutes: %s",
    (startsAt, from) => {
      const one = meeting(startsAt);
      const seen: string[] = [];
      for (let minutes = 0; minutes < 5 * 24 * 60; minutes += 5) {
        const [occasion] = occasions(one, new Date(Date.parse(from) + minutes * 60_000));
        if (occasion && seen.at(-1) !== occasion) seen.push(occasion);
      }
      expect(seen).toEqual(["inTwoDays", "tomorrow", "inAnHour"]);
    },
  );
});

it("an hour before is sixty minutes, in the night of the change too", () => {
  // Half past two of the second round: the hour before it is half past two of the first.
  const one = { ...meeting("2026-10-25 10:00"), startsAt: new Date("2026-10-25T01:30:00Z") };
  expect(occasions(one, new Date("2026-10-25T00:29:00Z"))).toEqual(["tomorrow"]);
  expect(occasions(one, new Date("2026-10-25T00:30:00Z"))).toEqual(["inAnHour"]);
});

describe("of an answer asked for until 27 November", () => {
  const asked = (answer: Answer | null = null) =>
    meeting("2026-12-08 10:00", {
      answerBy: new Date("2026-11-27"),
      attendances: [{ id: "one", answer, invitedAt: INVITED }],
    });

  it.each<[string, string[]]>([
    ["2026-11-20 08:59", []],
    ["2026-11-20 09:00", ["answerInWeek"]],
    ["2026-11-24 08:59", ["answerInWeek"]],
    ["2026-11-24 09:00", ["answerInDays"]],
    ["2026-11-27 23:59", ["answerInDays"]],
    ["2026-11-28 00:00", []],
  ])("at %s is due %j", (now, expected) => {
    expect(occasions(asked(), now)).toEqual(expected);
  });

  it.each(["ACCEPTED", "TENTATIVE", "REPRESENTED", "DECLINED"] as const)(
    "nobody is reminded who has said %s",
    (answer) => {
      expect(occasions(asked(answer), "2026-11-24 12:00")).toEqual([]);
    },
  );

  it("the newest alone is due where the meeting follows close", () => {
    const close = { ...asked(), answerBy: new Date("2026-12-07") };
    expect(occasions(close, "2026-12-05 12:00")).toEqual(["answerInDays"]);
    expect(occasions(close, "2026-12-06 12:00")).toEqual(["inTwoDays"]);
  });
});

it("all are reminded of the meeting but those who have declined", () => {
  const answers = ["ACCEPTED", "TENTATIVE", "REPRESENTED", "DECLINED", null] as const;
  const attendances = answers.map((answer) => ({ id: String(answer), answer, invitedAt: INVITED }));
  const due = dueReminders(meeting("2026-12-08 10:00", { attendances }), at("2026-12-07 09:00"));
  expect(due.map(({ attendance }) => attendance.id)).toEqual([
    "ACCEPTED",
    "TENTATIVE",
    "REPRESENTED",
    "null",
  ]);
});

it.each<[string, Partial<Meeting>]>([
  ["a draft", { invitedAt: null }],
  ["a cancelled meeting", { cancelledAt: INVITED }],
  ["a meeting that was held", { heldAt: INVITED }],
])("nothing is due for %s", (_, changes) => {
  expect(occasions(meeting("2026-12-08 10:00", changes), "2026-12-07 12:00")).toEqual([]);
});

describe("who has just been told all of it is not reminded at once:", () => {
  it("invited after nine on the eve, only an hour before", () => {
    const attendances = [{ id: "late", answer: null, invitedAt: at("2026-12-07 11:00") }];
    const one = meeting("2026-12-08 10:00", { attendances });
    expect(occasions(one, "2026-12-07 11:05")).toEqual([]);
    expect(occasions(one, "2026-12-08 09:00")).toEqual(["inAnHour"]);
  });

  it("told of a new moment after nine on the eve, only an hour before", () => {
    const one = meeting("2026-12-08 10:00", { changedAt: at("2026-12-07 11:00") });
    expect(occasions(one, "2026-12-07 11:05")).toEqual([]);
    expect(occasions(one, "2026-12-08 09:00")).toEqual(["inAnHour"]);
  });

  it("told of a new moment long before, as usual", () => {
    const one = meeting("2026-12-08 10:00", { changedAt: at("2026-12-01 11:00") });
    expect(occasions(one, "2026-12-06 09:00")).toEqual(["inTwoDays"]);
  });
});

it("a server that stood still sends the newest alone, and none after the beginning", () => {
  const one = meeting("2026-12-08 10:00", { answerBy: new Date("2026-12-07") });
  expect(occasions(one, "2026-12-07 22:00")).toEqual(["tomorrow"]);
  expect(occasions(one, "2026-12-08 09:20")).toEqual(["inAnHour"]);
  expect(occasions(one, "2026-12-08 10:00")).toEqual([]);
});
