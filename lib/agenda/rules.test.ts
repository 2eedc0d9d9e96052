import { describe, expect, it } from "vitest";
import { agendaInWords, proposedAgenda } from "@/lib/agenda/rules";

const cities = ["Stendal", "Lemgo", "Parchim", "Gardelegen", "Aachen", "Bonn"].map((name) => ({
  id: name,
  name,
}));

describe("the proposed agenda", () => {
  it.each([
    [2, 90],
    [3, 90],
    [4, 90],
    [4, 120],
    [6, 120],
    [6, 180],
  ])("of %i cities fills %i minutes with a project each", (count, minutes) => {
    const items = proposedAgenda(cities.slice(0, count), minutes);
    expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes);
    expect(items.filter(({ kind }) => kind === "PROJECT").map(({ cityId }) => cityId)).toEqual(
      cities.slice(0, count).map(({ id }) => id),
    );
    expect(items.at(0)?.kind).toBe("WELCOME");
    expect(items.at(-1)?.kind).toBe("CLOSING");
  });

  it.each([
    [["Stendal"], "Begrüßung durch Stendal"],
    [["Stendal", "Lemgo"], "Begrüßung durch die Gastgeber"],
    [[], "Begrüßung durch die Gastgeber"],
  ])("begins with the welcome by the hosts %j", (hosts, title) => {
    expect(proposedAgenda(cities, 90, hosts).at(0)?.title).toBe(title);
  });

  it("gives every item some minutes even where they do not suffice", () => {
    for (const item of proposedAgenda(cities, 30)) expect(item.minutes).toBeGreaterThanOrEqual(5);
  });
});

it("is told in one line", () => {
  const items = [
    { title: "Begrüßung", minutes: 10, city: null },
    { title: "Karte", minutes: 15, city: { name: "Lemgo" } },
  ];
  expect(agendaInWords(items)).toBe("1. Begrüßung, 10 Minuten; 2. Karte (Lemgo), 15 Minuten");
  expect(agendaInWords([])).toBe("keine Tagesordnung");
});
