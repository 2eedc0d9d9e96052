import { expect, test } from "vitest";
import { barPieces, barWidth } from "@/components/ui/result-bar-pieces";

test("pieces fill the bar in the given order", () => {
  const pieces = barPieces([
    { degree: "pledged", count: 18 },
    { degree: "endorsed", count: 23 },
    { degree: "open", count: 37 },
  ]);
  const last = pieces.at(-1);
  expect(pieces.map((piece) => piece.degree)).toEqual(["pledged", "endorsed", "open"]);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(barWidth);
});

test("one city among ten thousand stays visible", () => {
  const [few] = barPieces([
    { degree: "pledged", count: 1 },
    { degree: "open", count: 9999 },
  ]);
  expect(few?.width).toBeGreaterThan(5);
});

test("nobody has no piece", () => {
  expect(
    barPieces([
      { degree: "pledged", count: 0 },
      { degree: "open", count: 4 },
    ]),
  ).toHaveLength(1);
  expect(barPieces([{ degree: "open", count: 0 }])).toEqual([]);
});
