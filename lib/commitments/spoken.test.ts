import { expect, it } from "vitest";
import { readSpoken } from "@/lib/commitments/spoken";

const CITIES = ["Stendal", "Lemgo", "Parchim", "Bad Salzuflen"].map((name) => ({ id: name, name }));
const TODAY = new Date("2026-12-15");

it.each([
  ["Stendal: Kosten der Karte nennen", ["Stendal"], "Kosten der Karte nennen", null, null],
  ["stendal: Kosten nennen bis 31.1.2027", ["Stendal"], "Kosten nennen", "2027-01-31", null],
  [
    "Stendal und Lemgo: Austausch, bis 31. Januar 2027.",
    ["Stendal", "Lemgo"],
    "Austausch",
    "2027-01-31",
    null,
  ],
  [
    "Stendal, Lemgo und Bad Salzuflen: Austausch bis zum 3. März",
    ["Stendal", "Lemgo", "Bad Salzuflen"],
    "Austausch",
    "2027-03-03",
    null,
  ],
  ["Alle: ein Projekt vorstellen bis 24.12.", [], "ein Projekt vorstellen", "2026-12-24", null],
  ["Die ganze Runde: Termin suchen", [], "Termin suchen", null, null],
  ["Lemgo: Vorlage schicken bis 15.12.", ["Lemgo"], "Vorlage schicken", "2026-12-15", null],
  [
    "Parchim: Tandem aufbauen bis 30.6.2027, unter Vorbehalt des Ratsbeschlusses",
    ["Parchim"],
    "Tandem aufbauen",
    "2027-06-30",
    "des Ratsbeschlusses",
  ],
  [
    "Parchim: Tandem aufbauen vorbehaltlich der Mittel",
    ["Parchim"],
    "Tandem aufbauen",
    null,
    "der Mittel",
  ],
  [
    "Stendal: Vorschlag: eine Karte für alle",
    ["Stendal"],
    "Vorschlag: eine Karte für alle",
    null,
    null,
  ],
  ["Kosten der Karte nennen", null, "Kosten der Karte nennen", null, null],
  ["Aachen: Kosten nennen bis 31.1.2027", null, "Aachen: Kosten nennen", "2027-01-31", null],
  ["Stendal: liefert bis 31.2.2027", ["Stendal"], "liefert bis 31.2.2027", null, null],
  ["Stendal: liefert bis Ostern", ["Stendal"], "liefert bis Ostern", null, null],
])("%s", (line, ownerCityIds, title, due, proviso) => {
  const dueOn = due === null ? null : new Date(due);
  expect(readSpoken(line, CITIES, TODAY)).toEqual({ ownerCityIds, title, dueOn, proviso });
});
