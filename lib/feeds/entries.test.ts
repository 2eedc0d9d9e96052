import { describe, expect, it } from "vitest";
import {
  blockers,
  dueEntries,
  type FeedCommitment,
  type FeedMeeting,
  type FeedPoll,
  meetingEntry,
} from "@/lib/feeds/entries";
import type { Answer, Vote } from "@/prisma/generated/enums";

const ORIGIN = "https://runde.example";
const PERIOD = { durationMinutes: 90, timeZone: "Europe/Berlin" };
const WAYS = { place: null, videoUrl: "https://video.example/runde", dialIn: "030 123456" };
const START = new Date("2026-12-15T09:00:00Z");

function answered(cityId: string, name: string, answer: Answer | null) {
  return { answer, official: { city: { id: cityId, name } } };
}

function meeting(changes: Partial<FeedMeeting> = {}): FeedMeeting {
  return {
    ...PERIOD,
    ...WAYS,
    id: "meeting",
    startsAt: START,
    sequence: 1,
    title: "Austausch",
    createdAt: new Date("2026-11-20T08:00:00Z"),
    cancelledAt: null,
    circle: { name: "Quartett" },
    hosts: [{ body: { name: "Freiwilligen-Agentur Altmark e.V." } }],
    attendances: [
      answered("lemgo", "Lemgo", "ACCEPTED"),
      answered("stendal", "Stendal", null),
      answered("stendal", "Stendal", null),
    ],
    ...changes,
  };
}

describe("a meeting", () => {
  it("brings link, dial-in, cities and the own answer, and names no person", () => {
    const entry = meetingEntry(meeting(), ["lemgo"], ORIGIN);

    expect(entry).toMatchObject({
      id: "meeting",
      title: "Austausch",
      place: "https://video.example/runde",
      url: "https://runde.example/meetings/meeting",
      status: "CONFIRMED",
      busy: true,
    });
    expect(entry.description).toBe(
      [
        "Treffen der Austauschrunde Quartett.",
        "Es laden ein: Freiwilligen-Agentur Altmark e.V.",
        "Eingeladen: Lemgo und Stendal",
        "Antwort aus Lemgo: zugesagt",
        "",
        "Videokonferenz: https://video.example/runde",
        "Einwahl per Telefon: 030 123456",
      ].join("\n"),
    );
  });

  it("says once that an answer is missing, though two of the city are invited", () => {
    const { description } = meetingEntry(meeting(), ["stendal"], ORIGIN);

    expect(description.match(/Antwort aus Stendal: noch offen/g)).toHaveLength(1);
    expect(description).not.toContain("Lemgo:");
  });

  it.each<[string, (Answer | null)[], boolean]>([
    ["accepted", ["ACCEPTED"], true],
    ["open", [null], true],
    ["represented", ["REPRESENTED"], true],
    ["declined", ["DECLINED"], false],
    ["declined by one of two", ["DECLINED", null], true],
    ["declined by both", ["DECLINED", "DECLINED"], false],
    ["without an invitation of the own city", [], true],
  ])("that is %s takes time: %#", (_, answers, busy) => {
    const attendances = answers.map((answer) => answered("lemgo", "Lemgo", answer));

    expect(meetingEntry(meeting({ attendances }), ["lemgo"], ORIGIN).busy).toBe(busy);
  });

  it("that is called off says so and takes no time", () => {
    const entry = meetingEntry(meeting({ cancelledAt: START }), [], ORIGIN);

    expect(entry).toMatchObject({
      title: "Abgesagt: Austausch",
      status: "CANCELLED",
      busy: false,
    });
  });
});

function poll(votes: [cityId: string, vote: Vote][], circleId = "quartett"): FeedPoll {
  return {
    ...PERIOD,
    ...WAYS,
    id: "poll",
    circleId,
    version: 3,
    title: "Sommertreffen",
    answerBy: new Date("2027-02-12"),
    createdAt: new Date("2026-11-20T08:00:00Z"),
    circle: { name: "Quartett" },
    dates: [
      {
        id: "date",
        startsAt: START,
        votes: votes.map(([cityId, vote]) => ({ vote, ballot: { cityId } })),
      },
    ],
  };
}

describe("a date of an open poll", () => {
  const reader = { cityIds: ["lemgo"], managedCircleIds: [] };

  it("blocks the time with reservation and says until when the vote runs", () => {
    expect(blockers(poll([]), reader, ORIGIN)).toEqual([
      expect.objectContaining({
        id: "date",
        sequence: 3,
        title: "Terminabstimmung: Sommertreffen",
        status: "TENTATIVE",
        busy: true,
        url: "https://runde.example/polls/poll",
        when: { ...PERIOD, startsAt: START },
        description: expect.stringContaining("bis zum 12. Februar 2027"),
      }),
    ]);
  });

  it.each<[string, [string, Vote][], number]>([
    ["nobody has voted on", [], 1],
    ["the own city has accepted", [["lemgo", "YES"]], 1],
    ["suits if need be", [["lemgo", "IF_NEED_BE"]], 1],
    ["the own city has refused", [["lemgo", "NO"]], 0],
    ["another city has refused", [["parchim", "NO"]], 1],
  ])("that %s is kept free: %#", (_, votes, kept) => {
    expect(blockers(poll(votes), reader, ORIGIN)).toHaveLength(kept);
  });

  it("is kept free by somebody of two cities while one of them can", () => {
    const both = { cityIds: ["lemgo", "parchim"], managedCircleIds: [] };
    const votes: [string, Vote][] = [
      ["lemgo", "NO"],
      ["parchim", "YES"],
    ];

    expect(blockers(poll(votes), both, ORIGIN)).toHaveLength(1);
  });

  it("is kept free by who drives the circle, whatever the own city says", () => {
    const manager = { cityIds: ["lemgo"], managedCircleIds: ["quartett"] };

    expect(blockers(poll([["lemgo", "NO"]]), manager, ORIGIN)).toHaveLength(1);
    expect(blockers(poll([["lemgo", "NO"]], "another"), manager, ORIGIN)).toHaveLength(0);
  });
});

describe("an agreement", () => {
  const commitment: FeedCommitment = {
    id: "commitment",
    version: 2,
    title: "Ehrenamtskarte vorstellen",
    agreedOn: new Date("2026-11-01"),
    dueOn: new Date("2027-03-31"),
    proviso: "unter Vorbehalt des Ratsbeschlusses",
    confirmedAt: null,
    circle: { name: "Quartett", members: [1, 2, 3, 4] },
    owners: [{ city: { name: "Lemgo" } }],
  };

  it("stands on the day it is due and takes no time", () => {
    expect(dueEntries(commitment, ORIGIN)).toEqual([
      expect.objectContaining({
        id: "commitment",
        when: { day: new Date("2027-03-31") },
        title: "Fällig: Ehrenamtskarte vorstellen",
        description:
          "Vereinbarung der Austauschrunde Quartett. Wer: Lemgo.\nDie Vereinbarung gilt unter Vorbehalt des Ratsbeschlusses.",
        busy: false,
        url: "https://runde.example/commitments/commitment",
      }),
    ]);
  });

  it("no longer speaks of its proviso once it is confirmed", () => {
    const [entry] = dueEntries({ ...commitment, confirmedAt: START }, ORIGIN);

    expect(entry?.description).toBe("Vereinbarung der Austauschrunde Quartett. Wer: Lemgo.");
  });

  it("without owners is the whole circle's", () => {
    const [entry] = dueEntries({ ...commitment, owners: [], proviso: null }, ORIGIN);

    expect(entry?.description).toBe(
      "Vereinbarung der Austauschrunde Quartett. Wer: alle vier Städte.",
    );
  });

  it("without a day stands nowhere", () => {
    expect(dueEntries({ ...commitment, dueOn: null }, ORIGIN)).toEqual([]);
  });
});
