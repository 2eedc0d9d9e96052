import { scaleBand, scaleLinear } from "d3-scale";

export type Bar = { key: string; short: string; long: string; value: number };

/** A bar as it is drawn: across in per cent of the width, so that words never shrink; up in pixels. */
export type DrawnBar = Bar & {
  x: number;
  middle: number;
  width: number;
  y: number;
  height: number;
};

/** Where the tallest bar may begin and where all of them stand, in pixels from above. */
export const TOP = 24;
export const GROUND = 164;

/** Bars beside each other, all from zero. */
export function drawBars(bars: readonly Bar[]): DrawnBar[] {
  const across = scaleBand<number>()
    .domain(bars.keys())
    .range([0, 100])
    .paddingInner(0.3)
    .paddingOuter(0.15);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const up = scaleLinear().domain([0, most]).range([GROUND, TOP]);
  const width = across.bandwidth();
  return bars.map((bar, index) => {
    const x = across(index) ?? 0;
    const y = round(up(bar.value));
    return {
      ...bar,
      x: round(x),
      middle: round(x + width / 2),
      width: round(width),
      y,
      height: round(GROUND - y),
    };
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
