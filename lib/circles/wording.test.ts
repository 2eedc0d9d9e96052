import { describe, expect, it } from "vitest";
import {
  hostsInTurn,
  hostsOfTurn,
  nextWindowInWords,
  overdueInWords,
  windowInWords,
} from "@/lib/circles/wording";

const NOW = new Date("2026-11-23T09:00:00Z");
const day = (text: string) => new Date(`${text}T00:00:00Z`);

it.each([
  ["2027-05-11", "2027-07-06", "11. Mai bis 6. Juli 2027"],
  ["2026-12-01", "2027-01-26", "1. Dezember 2026 bis 26. Januar 2027"],
])("names the window from %s to %s", (opensOn, closesOn, words) => {
  const window = { opensOn: day(opensOn), dueOn: day(opensOn), closesOn: day(closesOn) };
  expect(windowInWords(window)).toBe(words);
});

describe("an overdue circle", () => {
  const rhythm = {
    opensOn: day("2026-04-20"),
    dueOn: day("2026-05-18"),
    closesOn: day("2026-06-15"),
    isOverdue: true,
    monthsSince: 12,
    hasMet: true,
  };
  const meeting = (startsAt: string) => ({
    startsAt: new Date(startsAt),
    invitedAt: NOW,
    heldAt: null,
    cancelledAt: null,
    hosts: [],
  });

  it("hears what brings it back into its rhythm", () => {
    const planned = meeting("2026-12-08T09:00:00Z");
    expect(overdueInWords(rhythm, 6, { planned, pollId: null })).toBe(
      "Seit dem letzten Treffen sind zwölf Monate vergangen, vereinbart sind sechs. Mit dem 8. Dezember ist die Runde wieder im Rhythmus.",
    );
    expect(overdueInWords(rhythm, 6, { planned: null, pollId: "poll" })).toContain(
      "Eine Terminabstimmung läuft.",
    );
    expect(overdueInWords(rhythm, 6, { planned: null, pollId: null })).toContain(
      "Ein neuer Termin bringt die Runde wieder in den Rhythmus.",
    );
  });

  it("that has never met is told only that", () => {
    const young = { ...rhythm, hasMet: false };
    expect(overdueInWords(young, 6, { planned: null, pollId: null })).toMatch(
      /^Die Runde hat sich noch nicht getroffen\. /,
    );
  });
});

describe("whose turn it is", () => {
  const bodies = ["Stendal", "Lemgo", "Parchim", "Gardelegen"].map((name) => ({ id: name, name }));
  const turns = (next: string, last: string | null, startsAt = "2026-05-19T08:00:00Z") => ({
    nextHosts: bodies.filter(({ id }) => next.split(" ").includes(id)),
    lastHosted: last
      ? {
          startsAt: new Date(startsAt),
          invitedAt: NOW,
          heldAt: null,
          cancelledAt: null,
          hosts: last.split(" ").map((bodyId) => ({ bodyId, body: { name: bodyId } })),
        }
      : null,
  });

  it.each([
    [turns("Parchim", "Lemgo"), "Als Nächstes lädt Parchim ein, zuletzt war es Lemgo."],
    [
      turns("Parchim Gardelegen", "Stendal Lemgo"),
      "Als Nächstes laden Parchim und Gardelegen ein, zuletzt waren es Stendal und Lemgo.",
    ],
    [
      turns("Parchim", "Agentur-e.V."),
      "Als Nächstes lädt Parchim ein, zuletzt war es Agentur-e.V.",
    ],
    [
      turns("Stendal Lemgo Parchim Gardelegen", "Stendal Lemgo Parchim Gardelegen"),
      "Als Nächstes laden wieder die vier Koordinierungsstellen ein.",
    ],
    [turns("Stendal", "Stendal"), "Als Nächstes lädt wieder Stendal ein."],
    [turns("Stendal Lemgo", null), "Zum ersten Treffen laden Stendal und Lemgo ein."],
    [turns("Parchim", "Lemgo", "2026-12-08T09:00:00Z"), "Nach dem 8. Dezember lädt Parchim ein."],
    [turns("", "Lemgo"), ""],
  ])("is told in one sentence (%#)", (one, words) => {
    expect(hostsInTurn(one, NOW)).toBe(words);
  });
});

describe("who invited to a meeting", () => {
  const members = ["Stendal", "Lemgo", "Parchim", "Gardelegen"].map((cityId) => ({
    cityId,
    joinedOn: day(cityId === "Gardelegen" ? "2022-10-01" : "2020-09-01"),
    leftOn: null,
  }));
  const turn = (startsAt: string, ...cities: string[]) => ({
    startsAt: day(startsAt),
    hosts: cities.map((cityId) => ({ body: { name: `Agentur ${cityId}`, cityId } })),
  });

  it.each([
    [
      turn("2022-11-08", "Stendal", "Lemgo", "Parchim", "Gardelegen"),
      "die Koordinierungsstellen der vier Städte",
    ],
    [turn("2022-11-08", "Stendal"), "Agentur Stendal"],
    [
      turn("2022-11-08", "Stendal", "Lemgo", "Parchim"),
      "Agentur Stendal, Agentur Lemgo und Agentur Parchim",
    ],
    [
      turn("2021-11-09", "Stendal", "Lemgo", "Parchim"),
      "die Koordinierungsstellen der drei Städte",
    ],
    [
      turn("2022-11-08", "Stendal", "Lemgo", "Parchim", "Weimar"),
      "Agentur Stendal, Agentur Lemgo, Agentur Parchim und Agentur Weimar",
    ],
  ])("is told in short where it was all of the circle of that day (%#)", (one, words) => {
    expect(hostsOfTurn(one, members)).toBe(words);
  });
});

describe("the talk about the next date", () => {
  const circle = { rhythmMonths: 6, foundedOn: new Date("2020-01-01"), dissolvedOn: null };
  const meeting = {
    startsAt: new Date("2026-12-15T09:00:00Z"),
    heldAt: null,
    cancelledAt: null,
    circle,
  };

  it("knows when the circle should meet again after this meeting", () => {
    expect(nextWindowInWords(meeting)).toBe(
      "Nach Ihrem Rhythmus das nächste Mal: 18. Mai bis 13. Juli 2027",
    );
  });

  it.each([
    ["was held", { ...meeting, heldAt: meeting.startsAt }],
    ["was cancelled", { ...meeting, cancelledAt: meeting.startsAt }],
    ["was the last of its circle", { ...meeting, circle: { ...circle, dissolvedOn: new Date() } }],
  ])("is over when the meeting %s", (_, over) => {
    expect(nextWindowInWords(over)).toBeNull();
  });
});
