import { describe, expect, it } from "vitest";
import {
  assertAnswerable,
  assertFinishable,
  callWithin,
  cityToAnswer,
  isTheirTurn,
  linkExpiry,
  mayAsk,
  sideOf,
  stageOf,
} from "@/lib/calls/rules";

const NOW = new Date("2026-11-23T09:00:00Z");
const nothing = {
  moveOfferedAt: null,
  agreedAt: null,
  declinedAt: null,
  withdrawnAt: null,
  doneAt: null,
};
const agreed = { agreedAt: NOW, moveOfferedAt: null };
const moving = { agreedAt: NOW, moveOfferedAt: NOW };
const two = { fromCityId: "gardelegen", toCityId: "lemgo", offeredByAsked: false };

describe("a call wish", () => {
  it.each([
    ["open", {}],
    ["agreed", { agreedAt: NOW }],
    ["declined", { agreedAt: NOW, declinedAt: NOW }],
    ["withdrawn", { withdrawnAt: NOW }],
    ["done", { agreedAt: NOW, doneAt: NOW }],
  ] as const)("is %s", (stage, changes) => {
    expect(stageOf({ ...nothing, ...changes })).toBe(stage);
  });

  it.each([
    [{}, true],
    [agreed, false],
    [moving, true],
    [{ ...moving, doneAt: NOW }, false],
  ])("as %j waits for a word of the asked city: %s", (changes, waits) => {
    expect(isTheirTurn({ ...nothing, ...two, ...changes }, ["lemgo"])).toBe(waits);
    expect(isTheirTurn({ ...nothing, ...two, ...changes }, ["gardelegen"])).toBe(false);
  });

  it("waits for the city that did not offer the times on the table", () => {
    expect(cityToAnswer(two)).toBe("lemgo");
    expect(cityToAnswer({ ...two, offeredByAsked: true })).toBe("gardelegen");
  });

  it.each([
    [["lemgo"], "lemgo"],
    [["gardelegen"], "gardelegen"],
    [["gardelegen", "lemgo"], "lemgo"],
    [["stendal"], null],
  ])("is acted on by %j for %s", (cities, side) => {
    expect(sideOf(two, cities)).toBe(side);
  });

  it("can be sent to another city than one's own", () => {
    expect(mayAsk(["stendal"], "lemgo")).toBe(true);
    expect(mayAsk(["stendal"], "stendal")).toBe(false);
    expect(mayAsk([], "stendal")).toBe(false);
  });
});

describe("an answer", () => {
  it.each([
    ["AGREE", "lemgo", {}, null],
    ["OFFER", "lemgo", {}, null],
    ["AGREE", "gardelegen", {}, "callTheirTurn"],
    ["OFFER", "gardelegen", {}, "callTheirTurn"],
    ["DECLINE", "gardelegen", {}, null],
    ["AGREE", "lemgo", { agreedAt: NOW }, "alreadyDecided"],
    ["KEEP", "lemgo", {}, "callOpen"],
    ["KEEP", "lemgo", agreed, "alreadyDecided"],
    // Either city asks for another time; then the other one is to answer.
    ["OFFER", "lemgo", agreed, null],
    ["OFFER", "gardelegen", agreed, null],
    ["AGREE", "lemgo", moving, null],
    ["OFFER", "lemgo", moving, null],
    ["AGREE", "gardelegen", moving, "callTheirTurn"],
    ["OFFER", "gardelegen", moving, "callTheirTurn"],
    ["KEEP", "lemgo", moving, null],
    ["KEEP", "gardelegen", moving, null],
    ["KEEP", "lemgo", { ...moving, declinedAt: NOW }, "callEnded"],
    ["DECLINE", "lemgo", moving, null],
    ["DECLINE", "lemgo", agreed, null],
    ["AGREE", "lemgo", { declinedAt: NOW }, "callEnded"],
    ["DECLINE", "lemgo", { doneAt: NOW }, "callEnded"],
    ["DECLINE", "gardelegen", { withdrawnAt: NOW }, "callEnded"],
  ] as const)("%s of %s to %j: %s", (answer, city, changes, reason) => {
    const attempt = () => assertAnswerable({ ...nothing, ...two, ...changes }, answer, city);
    if (reason) expect(attempt).toThrow(reason);
    else expect(attempt).not.toThrow();
  });
});

describe("a result", () => {
  it.each([
    [{ startsAt: null }, null],
    [{ agreedAt: NOW, startsAt: NOW }, null],
    [{ agreedAt: NOW, startsAt: new Date("2026-11-24T09:00:00Z") }, "callAhead"],
    [{ startsAt: null, declinedAt: NOW }, "callEnded"],
    [{ startsAt: NOW, agreedAt: NOW, doneAt: NOW }, "callEnded"],
  ])("for %j: %s", (changes, reason) => {
    const attempt = () => assertFinishable({ ...nothing, ...changes }, NOW);
    if (reason) expect(attempt).toThrow(reason);
    else expect(attempt).not.toThrow();
  });
});

describe("a call within a window", () => {
  const window = {
    startsAt: new Date("2026-12-01T13:00:00Z"),
    endsAt: new Date("2026-12-01T15:00:00Z"),
  };

  it.each([
    [null, "2026-12-01T13:00:00Z", 30],
    ["14:30", "2026-12-01T13:30:00Z", 30],
    ["15:45", "2026-12-01T14:45:00Z", 15],
  ])("at %s begins at %s for %i minutes", (clock, startsAt, durationMinutes) => {
    const expected = { startsAt: new Date(startsAt), durationMinutes };
    expect(callWithin(window, clock, NOW)).toEqual(expected);
  });

  it.each([
    ["13:59", window, NOW, "outsideWindow"],
    ["16:00", window, NOW, "outsideWindow"],
    [null, undefined, NOW, "windowGone"],
    [null, window, window.startsAt, "inThePast"],
  ])("not at %s", (clock, chosen, now, reason) => {
    expect(() => callWithin(chosen, clock, now)).toThrow(reason);
  });

  it("keeps its link for a month after the last one", () => {
    const later = { ...window, endsAt: new Date("2026-12-02T15:00:00Z") };
    expect(linkExpiry([later, window])).toEqual(new Date("2027-01-01T15:00:00Z"));
  });
});
