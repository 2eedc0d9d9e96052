import { describe, expect, it } from "vitest";
import { drawBars, GROUND, TOP } from "@/lib/figures/bars";

function bars(...values: number[]) {
  return drawBars(values.map((value, index) => ({ key: `${index}`, short: "", long: "", value })));
}

describe("bars", () => {
  it("stand on the ground, the tallest reaching the top and half of it half way", () => {
    const [half, whole, none] = bars(5, 10, 0);
    expect(whole).toMatchObject({ y: TOP, height: GROUND - TOP });
    expect(half?.height).toBe((GROUND - TOP) / 2);
    expect(none).toMatchObject({ y: GROUND, height: 0 });
  });

  it("share the width without touching", () => {
    const all = bars(1, 2, 3, 4);
    for (const [index, { x, width }] of all.entries()) {
      const next = all[index + 1];
      if (next) expect(x + width).toBeLessThan(next.x);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(100);
    }
  });

  it("have no height while there is nothing to count", () => {
    expect(bars(0, 0).map(({ height }) => height)).toEqual([0, 0]);
    expect(bars()).toEqual([]);
  });
});
