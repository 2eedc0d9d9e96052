import { describe, expect, it } from "vitest";
import { columnWidths, linesThatFit } from "./fit";

describe("linesThatFit", () => {
  it.each([
    ["all that fit", { room: 5, left: 5, whole: false, fresh: false }, 5],
    ["at least two for the next page", { room: 5, left: 6, whole: false, fresh: false }, 4],
    ["none rather than one alone", { room: 1, left: 4, whole: false, fresh: false }, 0],
    [
      "none of three, of which one were left over",
      { room: 2, left: 3, whole: false, fresh: false },
      0,
    ],
    ["none of what is not to be cut", { room: 5, left: 6, whole: true, fresh: false }, 0],
    ["a page of what is longer than one", { room: 5, left: 60, whole: true, fresh: true }, 5],
    ["one at least, so that it ends", { room: 0, left: 3, whole: true, fresh: true }, 1],
  ])("prints %s", (_, wanted, count) => {
    expect(linesThatFit(wanted)).toBe(count);
  });
});

describe("columnWidths", () => {
  it("gives short columns all they need and the rest to the long one", () => {
    const columns = [
      { longest: 60, whole: 900 },
      { longest: 50, whole: 70 },
      { longest: 30, whole: 80 },
    ];
    expect(columnWidths(columns, 450)).toEqual([300, 70, 80]);
  });

  it("leaves room for the longest word of each", () => {
    const columns = [
      { longest: 150, whole: 300 },
      { longest: 40, whole: 3000 },
    ];
    const [first = 0, second = 0] = columnWidths(columns, 400);
    expect(first).toBeGreaterThanOrEqual(150);
    expect(first + second).toBeCloseTo(400);
  });
});
