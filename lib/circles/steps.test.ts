import { expect, it } from "vitest";
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
    silentCities: [],
    unreachable: [],
    ...changes,
  };
}

const kinds = (...meetings: Meeting[]) => nextSteps(meetings, NOW).map(({ kind }) => kind);

it.each<[string, Partial<Meeting>, string[]]>([
  ["a meeting everybody has answered asks for nothing", {}, []],
  ["a draft waits for its invitations", { invitedAt: null }, ["sendInvitations"]],
  [
    "a draft without an agenda waits for that too",
    { invitedAt: null, agendaItems: 0 },
    ["sendInvitations", "setAgenda"],
  ],
  [
    "a draft whose day has passed leads to a new date",
    { invitedAt: null, startsAt: BEFORE },
    ["schedule"],
  ],
  ["cities that have not answered are named", { silentCities: ["Stendal"] }, ["awaitAnswers"]],
  [
    "people no mail reaches are named first",
    { silentCities: ["A"], unreachable: ["B"] },
    ["findAddress", "awaitAnswers"],
  ],
  ["after the meeting somebody notes who came", { startsAt: BEFORE }, ["notePresence", "schedule"]],
  [
    "a fresh meeting without agreements asks for them",
    { startsAt: BEFORE, heldAt: BEFORE },
    ["noteAgreements", "schedule"],
  ],
  [
    "noted agreements are enough",
    { startsAt: BEFORE, heldAt: BEFORE, commitments: 2 },
    ["schedule"],
  ],
  [
    "a meeting long ago is left alone",
    { startsAt: new Date("2026-01-01"), heldAt: BEFORE },
    ["schedule"],
  ],
  ["a cancelled meeting leads to a new date", { cancelledAt: BEFORE }, ["schedule"]],
])("%s", (_, changes, expected) => {
  expect(kinds(meeting(changes))).toEqual(expected);
});

it("asks a circle without meetings for a date", () => {
  expect(kinds()).toEqual(["schedule"]);
});
