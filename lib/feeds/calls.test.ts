import { describe, expect, it } from "vitest";
import { callEntries, type FeedCall } from "@/lib/feeds/calls";

const ORIGIN = "https://runde.example";
const START = new Date("2026-12-15T09:00:00Z");

describe("a call", () => {
  const call: FeedCall = {
    id: "call",
    sequence: 1,
    topic: "Stadtziele",
    askedAt: new Date("2026-11-20T08:00:00Z"),
    startsAt: START,
    durationMinutes: 30,
    declinedAt: null,
    withdrawnAt: null,
    fromCity: { id: "gardelegen", name: "Gardelegen" },
    toCity: { id: "lemgo", name: "Lemgo" },
  };

  it.each([
    ["gardelegen", "Telefonat mit Lemgo"],
    ["lemgo", "Telefonat mit Gardelegen"],
  ])("stands for %s at its time as %s", (cityId, title) => {
    expect(callEntries(call, [cityId], ORIGIN)).toEqual([
      expect.objectContaining({
        id: "call",
        sequence: 1,
        title,
        when: { startsAt: START, durationMinutes: 30, timeZone: "Europe/Berlin" },
        place: "Telefon",
        description: "Thema: Stadtziele",
        url: "https://runde.example/calls/call",
        status: "CONFIRMED",
        busy: true,
      }),
    ]);
  });

  it.each([{ declinedAt: START }, { withdrawnAt: START }])(
    "called off takes no time: %j",
    (off) => {
      expect(callEntries({ ...call, ...off }, ["lemgo"], ORIGIN)).toMatchObject([
        { title: "Abgesagt: Telefonat mit Gardelegen", status: "CANCELLED", busy: false },
      ]);
    },
  );

  it("without an agreed time stands nowhere", () => {
    expect(callEntries({ ...call, startsAt: null }, ["lemgo"], ORIGIN)).toEqual([]);
  });
});
