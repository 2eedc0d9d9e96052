import { describe, expect, it } from "vitest";
import { type CircleFacts, type Facts, figuresOf } from "@/lib/figures/steering";
import type { CommitmentStatus, FederalState } from "@/prisma/generated/enums";

const TODAY = new Date("2026-11-23");
const HALF = { year: 2026, half: 2 } as const;

function circle(id: string, states: FederalState[], changes: Partial<CircleFacts> = {}) {
  return {
    id,
    name: `Runde ${id}`,
    foundedOn: new Date("2020-01-01"),
    dissolvedOn: null,
    members: states.map((state, index) => ({
      cityId: `${id}-${index}`,
      joinedOn: new Date("2020-01-01"),
      leftOn: null,
      city: { state },
    })),
    ...changes,
  } satisfies CircleFacts;
}

function agreement(circleId: string | null, reports: [CommitmentStatus, string][]) {
  return {
    circleId,
    agreedOn: new Date("2026-03-01"),
    states: [],
    reports: reports.map(([status, day]) => ({
      status,
      note: null,
      dueOn: null,
      dueBefore: null,
      occurredAt: new Date(`${day}T09:00:00Z`),
    })),
  };
}

function facts(changes: Partial<Facts> = {}): Facts {
  return {
    circles: [circle("a", ["ST", "ST", "ST", "NW"]), circle("b", ["NW", "NW", "MV"])],
    held: [
      { circleId: "a", year: 2026, half: 2, meetings: 1 },
      { circleId: "b", year: 2026, half: 2, meetings: 2 },
      { circleId: "b", year: 2026, half: 1, meetings: 9 },
    ],
    came: [
      {
        meetingId: "1",
        circleId: "a",
        state: "ST",
        year: 2026,
        half: 2,
        present: 2,
        represented: 1,
      },
      {
        meetingId: "1",
        circleId: "a",
        state: "NW",
        year: 2026,
        half: 2,
        present: 1,
        represented: 0,
      },
      {
        meetingId: "2",
        circleId: "b",
        state: "MV",
        year: 2026,
        half: 2,
        present: 0,
        represented: 2,
      },
    ],
    agreements: [],
    ...changes,
  };
}

describe("the figures of a half-year", () => {
  it("add up what each circle did, and nothing of another half-year", () => {
    const { active, total, circles } = figuresOf(facts(), HALF, TODAY);
    expect(active).toBe(2);
    expect(total).toMatchObject({ meetings: 3, present: 3, represented: 3 });
    expect(circles).toMatchObject([
      { name: "Runde a", meetings: 1, present: 3, represented: 1 },
      { name: "Runde b", meetings: 2, present: 0, represented: 2 },
    ]);
  });

  it.each<[string, [CommitmentStatus, string][], string]>([
    ["reached in it is kept", [["ACHIEVED", "2026-09-01"]], "kept"],
    ["moved is postponed", [["POSTPONED", "2026-09-01"]], "postponed"],
    ["of which nobody said anything is open", [], "open"],
    ["begun is open", [["IN_PROGRESS", "2026-05-01"]], "open"],
    ["given up in it is given up", [["ABANDONED", "2026-10-01"]], "abandoned"],
  ])("what was %s", (_, reports, name) => {
    const { total } = figuresOf(facts({ agreements: [agreement("a", reports)] }), HALF, TODAY);
    const counts = { kept: 0, postponed: 0, open: 0, abandoned: 0, [name]: 1 };
    expect(total).toMatchObject(counts);
  });

  it("leave out what came to its end before", () => {
    const agreements = [agreement("a", [["ACHIEVED", "2026-05-01"]])];
    expect(figuresOf(facts({ agreements }), HALF, TODAY).total.kept).toBe(0);
  });

  it("count what a city promised on its own in no circle", () => {
    const { total, circles } = figuresOf(facts({ agreements: [agreement(null, [])] }), HALF, TODAY);
    expect(total.open).toBe(1);
    expect(circles.map(({ open }) => open)).toEqual([0, 0]);
  });

  it("know a circle only while it runs", () => {
    const ended = circle("c", ["ST", "NW"], { dissolvedOn: new Date("2026-03-01") });
    const { active, circles } = figuresOf(facts({ circles: [ended] }), HALF, TODAY);
    expect(active).toBe(0);
    expect(circles).toEqual([]);
    expect(
      figuresOf(facts({ circles: [ended] }), { year: 2026, half: 1 }, TODAY).circles,
    ).toHaveLength(1);
  });
});

describe("the figures of a state", () => {
  it("stand alone with three cities; a lone city is counted together with others", () => {
    const { states } = figuresOf(facts(), HALF, TODAY);
    // Mecklenburg-Vorpommern has one city in a circle: Sachsen-Anhalt and Nordrhein-Westfalen have three each.
    expect(states?.map(({ name }) => name)).not.toContain("Mecklenburg-Vorpommern");
    expect(states).toHaveLength(2);
    expect(states?.at(-1)?.name).toBe("Weitere Länder zusammen");
  });

  it("are not shown when so few cities take part that one could be read out of them", () => {
    const few = facts({ circles: [circle("a", ["ST", "NW"])] });
    expect(figuresOf(few, HALF, TODAY).states).toBeNull();
  });

  it("count a meeting once, however many of the states counted together were there", () => {
    const together = facts({ circles: [circle("a", ["ST", "NW", "MV"])] });
    const [others] = figuresOf(together, HALF, TODAY).states ?? [];
    expect(others).toMatchObject({ meetings: 2, present: 3, represented: 3 });
  });

  it("count what a whole circle promised in each of its states", () => {
    const agreements = [agreement("a", [])];
    const { states } = figuresOf(facts({ agreements }), HALF, TODAY);
    expect(states?.map(({ open }) => open)).toEqual([1, 1]);
  });
});
