import { expect, test } from "vitest";
import { labelLines, placeSeats } from "@/components/ui/round-table-places";

const four = ["Stendal", "Lemgo", "Parchim", "Gardelegen"];

function places(names: string[], size: "large" | "small" = "large") {
  return placeSeats(names, size).places;
}

test("four cities sit at the corners and read like the list beside them", () => {
  const [stendal, lemgo, parchim, gardelegen] = places(four);
  expect(stendal).toMatchObject({ x: 113.8, y: 33.8 });
  expect(lemgo).toMatchObject({ x: 262.2, y: 33.8 });
  expect(parchim).toMatchObject({ x: 113.8, y: 182.2 });
  expect(gardelegen).toMatchObject({ x: 262.2, y: 182.2 });
});

test("a name stands outside the table, beside its seat", () => {
  const [stendal, lemgo] = places(four);
  expect(stendal?.label).toEqual({ lines: ["Stendal"], x: 105.8, y: 62.8, anchor: "end" });
  expect(lemgo?.label).toEqual({ lines: ["Lemgo"], x: 314.2, y: 62.8, anchor: "start" });
});

test("a Tandem sits face to face", () => {
  expect(places(four.slice(0, 2), "small")).toMatchObject([
    { x: 2, y: 48 },
    { x: 94, y: 48 },
  ]);
});

test("a Trio has one seat at the top", () => {
  expect(places(four.slice(0, 3), "small")).toMatchObject([
    { x: 48, y: 2 },
    { x: 8.2, y: 71 },
    { x: 87.8, y: 71 },
  ]);
});

test.each([2, 3, 4, 5, 6, 7, 8])("%i seats do not touch each other", (count) => {
  const seats = places(Array.from({ length: count }, (_, index) => `Stadt ${index}`));
  for (const [index, one] of seats.entries()) {
    for (const other of seats.slice(index + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(44);
    }
  }
});

test("the picture is as wide as drawn when all names fit", () => {
  expect(placeSeats(four, "large").viewBox).toBe("0 0 420 260");
});

test("the picture grows on both sides when a name is long", () => {
  const [left, , width] = placeSeats(["Stendal", "Mönchengladbach"], "large")
    .viewBox.split(" ")
    .map(Number);
  expect(left).toBeLessThan(0);
  expect(width).toBe(420 - 2 * (left ?? 0));
});

test("a long name breaks at the hyphen or space nearest its middle and is never shortened", () => {
  expect(labelLines("Ludwigslust-Parchim")).toEqual(["Ludwigslust-", "Parchim"]);
  expect(labelLines("Amt Niepars am Strand")).toEqual(["Amt Niepars", "am Strand"]);
  expect(labelLines("Mönchengladbach")).toEqual(["Mönchengladbach"]);
});

test("an empty table has no seats", () => {
  expect(places([])).toEqual([]);
});
