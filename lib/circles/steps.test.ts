import { describe, expect, it } from "vitest";
import { nextSteps } from "@/lib/circles/steps";

const NOW = new Date("2026-11-23T09:00:00Z");
const AHEAD = new Date("2026-12-08T09:00:00Z");
const BEFORE = new Date("2026-11-20T09:00:00Z");

type Meeting = Parameters<typeof nextSteps>[0][number];

function meeting(changes: Partial<Meeting>): Meeting {
  return {
    id: "one",
    startsAt: AHEAD,
    answerBy: null,
    invitedAt: BEFORE,
    heldAt: null,
    cancelledAt: null,
    agendaItems: 5,
    commitments: 0,
    hasMinutes: true,
    silentCities: [],
    unreachable: [],
    ...changes,
  };
}

const NEXT = { dueOn: new Date("2027-06-08"), plannedAt: null, pollId: null };

const kinds = (...meetings: Meeting[]) => nextSteps(meetings, null, NOW).map(({ kind }) => kind);

it.each<[string, Partial<Meeting>, string[]]>([
  ["a meeting everybody has answered asks for nothing", {}, []],
  ["a draft waits for its invitations", { invitedAt: null }, ["sendInvitations"]],
  [
    "a draft without an agenda waits for that too",
    { invitedAt: null, agendaItems: 0 },
    ["sendInvitations", "setAgenda"],
  ],
  ["a draft whose day has passed asks for nothing", { invitedAt: null, startsAt: BEFORE }, []],
  ["cities that have not answered are named", { silentCities: ["Stendal"] }, ["awaitAnswers"]],
  [
    "people no mail reaches are named first",
    { silentCities: ["A"], unreachable: ["B"] },
    ["findAddress", "awaitAnswers"],
  ],
  ["after the meeting somebody notes who came", { startsAt: BEFORE }, ["notePresence"]],
  [
    "a fresh meeting without agreements asks for them",
    { startsAt: BEFORE, heldAt: BEFORE },
    ["noteAgreements"],
  ],
  [
    "a fresh meeting without minutes asks for them, too",
    { startsAt: BEFORE, heldAt: BEFORE, hasMinutes: false },
    ["noteAgreements", "writeMinutes"],
  ],
  ["noted agreements are enough", { startsAt: BEFORE, heldAt: BEFORE, commitments: 2 }, []],
  [
    "a meeting long ago is left alone",
    { startsAt: new Date("2026-01-01"), heldAt: BEFORE, hasMinutes: false },
    [],
  ],
  ["a cancelled meeting asks for nothing", { cancelledAt: BEFORE }, []],
])("%s", (_, changes, expected) => {
  expect(kinds(meeting(changes))).toEqual(expected);
});

describe("in the end the next date", () => {
  it("is to be found in the half-year in which the circle is due; at the meeting before all can be asked", () => {
    expect(nextSteps([meeting({})], { ...NEXT, plannedAt: AHEAD }, NOW)).toEqual([
      { kind: "findDate", half: 1, year: 2027, askAt: AHEAD },
    ]);
  });

  it("is looked for in this half-year where it is overdue", () => {
    expect(nextSteps([], { ...NEXT, dueOn: new Date("2026-05-18") }, NOW)).toEqual([
      { kind: "findDate", half: 2, year: 2026, askAt: null },
    ]);
  });

  it("cannot be asked for at a meeting that is over", () => {
    expect(nextSteps([], { ...NEXT, plannedAt: BEFORE }, NOW)).toMatchObject([{ askAt: null }]);
  });

  it("comes of the poll that runs", () => {
    expect(nextSteps([], { ...NEXT, pollId: "poll" }, NOW)).toEqual([
      { kind: "pollRuns", pollId: "poll" },
    ]);
  });

  it("follows what is more pressing", () => {
    const steps = nextSteps([meeting({ silentCities: ["Stendal"] })], NEXT, NOW);
    expect(steps.map(({ kind }) => kind)).toEqual(["awaitAnswers", "findDate"]);
  });
});
