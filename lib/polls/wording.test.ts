import { describe, expect, it } from "vitest";
import { type AnsweredBallot, pollLede, sourceInWords, tallyInWords } from "@/lib/polls/wording";
import type { Vote } from "@/prisma/generated/enums";

const NOW = new Date("2026-11-23T09:00:00Z");
const dates = [1, 8, 15].map((day) => ({
  id: `d${day}`,
  startsAt: new Date(Date.UTC(2027, 5, day, 8)),
}));
const LETTERS: Record<string, Vote> = { j: "YES", z: "IF_NEED_BE", n: "NO" };

/** "jzn": what a city said to the three dates. */
function ballot(said: string) {
  const votes = [...said].flatMap((letter, index) => {
    const vote = LETTERS[letter];
    return vote ? [{ dateId: dates[index]?.id ?? "", vote }] : [];
  });
  return { isRequired: true, votes };
}

const open = { fixedAt: null, cancelledAt: null, dates };

describe("how a poll stands, in words", () => {
  it.each([
    [["", "", "", ""], "Noch hat keine Stadt geantwortet."],
    [
      ["jjn", "zjj", "", "jjz"],
      "Drei von vier Städten haben geantwortet. Der 8. Juni passt bisher allen.",
    ],
    [
      ["jjj", "", "", ""],
      "Eine von vier Städten hat geantwortet. Der 1. Juni, der 8. Juni und der 15. Juni passen bisher allen.",
    ],
    [
      ["jjn", "njz", "jzn", "jjj"],
      "Alle vier Städte haben geantwortet. Am 8. Juni können alle, eine Stadt zur Not.",
    ],
    [
      ["nnn", "jjj", "", ""],
      "Zwei von vier Städten haben geantwortet. Bisher passt kein Termin allen.",
    ],
    [["nnn", "jjj"], "Beide Städte haben geantwortet. Es passt kein Termin allen."],
  ])("%j", (said, expected) => {
    expect(pollLede({ ...open, ballots: said.map(ballot) }, NOW)).toBe(expected);
  });

  it("says how it ended", () => {
    const ballots = [ballot("jjj"), ballot("jjj")];
    expect(pollLede({ ...open, ballots, fixedAt: NOW }, NOW)).toBe(
      "Beide Städte haben geantwortet. Der Termin steht fest.",
    );
    expect(pollLede({ ...open, ballots, cancelledAt: NOW }, NOW)).toBe(
      "Diese Terminabstimmung ist abgebrochen.",
    );
    expect(pollLede({ ...open, ballots }, new Date("2028-01-01"))).toContain(
      "Alle Termine sind verstrichen.",
    );
  });
});

it.each([
  [{ YES: 2, IF_NEED_BE: 1, NO: 0, open: 1 }, "2 ja, 1 zur Not, 1 offen"],
  [{ YES: 0, IF_NEED_BE: 0, NO: 4, open: 0 }, "4 nein"],
])("counts in words: %j", (tally, expected) => {
  expect(tallyInWords(tally)).toBe(expected);
});

const answered: AnsweredBallot = {
  answeredAt: new Date("2026-11-20T13:05:00Z"),
  answeredVia: "SIGNED_IN",
  answeredOnBehalf: true,
  answeredByName: null,
  answeredBy: { givenName: "Hendric", familyName: "Schwär-Fröhlich" },
  city: {
    name: "Lemgo",
    officials: [{ givenName: "Marcus", familyName: "Baier", officeTitle: "Bürgermeister" }],
  },
};

describe("where an answer comes from", () => {
  it.each([
    [
      "the office",
      {},
      "Für Lemgo antwortete H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier, 20. November, 14:05 Uhr.",
    ],
    [
      "the telephone",
      { answeredVia: "TELEPHONE" },
      "Für Lemgo telefonisch, erfasst durch H. Schwär-Fröhlich, 20. November, 14:05 Uhr.",
    ],
    [
      "the office behind a link",
      { answeredBy: null, answeredByName: "Robin Vorzimmer", answeredVia: "GUEST_LINK" },
      "Für Lemgo antwortete Robin Vorzimmer im Auftrag von Bürgermeister Baier, 20. November, 14:05 Uhr.",
    ],
    [
      "the office of a head nobody knows",
      { city: { name: "Lemgo", officials: [] } },
      "Für Lemgo antwortete H. Schwär-Fröhlich im Auftrag, 20. November, 14:05 Uhr.",
    ],
    ["the head", { answeredOnBehalf: false }, null],
    ["nobody yet", { answeredAt: null }, null],
  ] satisfies [string, Partial<AnsweredBallot>, string | null][])("%s", (_, changes, expected) => {
    expect(sourceInWords({ ...answered, ...changes })).toBe(expected);
  });
});
