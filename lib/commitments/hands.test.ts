import { describe, expect, it } from "vitest";
import { type HandsStep, handsAt, handsBefore } from "@/lib/commitments/hands";

const SPRING = { year: 2026, half: 1 } as const;
const AUTUMN = { year: 2026, half: 2 } as const;
const today = { owners: "Lemgo", responsible: "Bürgermeister Marcus Baier" };

function change(day: string, ownersBefore: string | null, responsibleBefore: string | null = null) {
  return { occurredAt: new Date(`${day}T09:00:00Z`), ownersBefore, responsibleBefore };
}

describe("in whose hands an agreement was at the end of a half-year", () => {
  it.each<[string, HandsStep[], string, string | null, boolean]>([
    ["those of today when they never changed", [], "Lemgo", today.responsible, false],
    [
      "those of today when they changed before",
      [change("2026-05-01", "Stendal")],
      "Lemgo",
      today.responsible,
      false,
    ],
    [
      "those the first later change put aside",
      [
        change("2026-05-01", "Gardelegen"),
        change("2026-07-01", "Stendal", "Oberbürgermeister Bastian Sieler"),
        change("2026-09-01", "Parchim"),
      ],
      "Stendal",
      "Oberbürgermeister Bastian Sieler",
      false,
    ],
    [
      "those of today, and it says so, when a change did not keep what it put aside",
      [change("2026-08-01", null), change("2026-09-01", "Parchim")],
      "Lemgo",
      today.responsible,
      true,
    ],
  ])("%s", (_, steps, owners, responsible, isAsOfToday) => {
    expect(handsAt(today, steps, SPRING)).toEqual({ owners, responsible, isAsOfToday });
  });

  it("counts days by the clock in Berlin", () => {
    const atNight = {
      ...change("2026-06-30", "Stendal"),
      occurredAt: new Date("2026-06-30T22:30Z"),
    };
    expect(handsAt(today, [atNight], SPRING).owners).toBe("Stendal");
    expect(handsAt(today, [atNight], AUTUMN).owners).toBe("Lemgo");
  });
});

describe("what a change of hands keeps of the ones before", () => {
  const cities = [{ name: "Lemgo" }, { name: "Stendal" }];

  it("names cities and person", () => {
    const [lemgo] = cities;
    const responsible = {
      givenName: "Marcus",
      familyName: "Baier",
      officeTitle: "Bürgermeister",
      city: { name: "Lemgo" },
    };
    const held = { ownerCityIds: ["lemgo"], owners: lemgo ? [lemgo] : [], sitting: cities };
    expect(handsBefore({ ...held, responsible })).toEqual({
      ownersBefore: "Lemgo",
      responsibleBefore: "Bürgermeister Marcus Baier",
    });
  });

  it("knows the whole circle", () => {
    const held = { ownerCityIds: [], owners: cities, sitting: cities, responsible: null };
    expect(handsBefore(held)).toEqual({ ownersBefore: "beide Städte", responsibleBefore: null });
  });
});
