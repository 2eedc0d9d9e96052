import { describe, expect, it } from "vitest";
import { assertStage, countVotes, stageOf, withMost } from "@/lib/elections/rules";

const NOW = new Date("2027-01-10T09:00:00Z");
const earlier = new Date("2027-01-01T09:00:00Z");
const later = new Date("2027-01-20T09:00:00Z");
const draft = {
  outside: false,
  calledAt: null,
  votesUntil: later,
  decidedAt: null,
  cancelledAt: null,
};

describe("an election", () => {
  it.each([
    ["that was prepared is a draft", draft, "draft"],
    ["that was called takes votes", { ...draft, calledAt: earlier }, "voting"],
    [
      "whose last moment has come is to be counted",
      { ...draft, calledAt: earlier, votesUntil: NOW },
      "toCount",
    ],
    ["held outside waits for its result", { ...draft, outside: true, votesUntil: null }, "toEnter"],
    ["that was counted is decided", { ...draft, calledAt: earlier, decidedAt: NOW }, "decided"],
    ["that was cancelled stays so", { ...draft, calledAt: earlier, cancelledAt: NOW }, "cancelled"],
  ] as const)("%s", (_, election, stage) => {
    expect(stageOf(election, NOW)).toBe(stage);
  });

  it("says why something is not possible now", () => {
    expect(() => assertStage({ ...draft, calledAt: earlier }, ["voting"], NOW)).not.toThrow();
    expect(() => assertStage(draft, ["voting"], NOW)).toThrow("electionNotCalled");
    expect(() => assertStage({ ...draft, calledAt: earlier }, ["draft"], NOW)).toThrow(
      "electionVoting",
    );
  });
});

const ballots = (words: string) =>
  [...words].map((who) => ({ candidateId: who === "-" ? null : who }));

describe("counting", () => {
  it.each([
    ["one has more", "aab", { a: 2, b: 1 }, 0, ["a"]],
    ["two are level and both serve", "abab-", { a: 2, b: 2 }, 1, ["a", "b"]],
    ["one stands alone", "aaa", { a: 3, b: 0 }, 0, ["a"]],
    ["everybody abstains", "---", { a: 0, b: 0 }, 3, []],
    ["nobody votes", "", { a: 0, b: 0 }, 0, []],
    ["one vote is for nobody who stands", "axx", { a: 1, b: 0 }, 0, ["a"]],
  ])("%s", (_, votes, counted, abstentions, elected) => {
    const tally = countVotes(["a", "b"], ballots(votes));

    expect(Object.fromEntries(tally.votes)).toEqual(counted);
    expect(tally.abstentions).toBe(abstentions);
    expect(tally.electedIds).toEqual(elected);
  });

  it("finds who has the most of entered votes, too", () => {
    expect(
      withMost(
        new Map([
          ["a", 40],
          ["b", 61],
        ]),
      ),
    ).toEqual(["b"]);
  });
});
