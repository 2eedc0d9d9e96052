/** How the minutes of an agenda compare with those of the meeting; only one of `over` and `left` is above 0. */
export type AgendaSum = { sum: number; planned: number; over: number; left: number };

/** Adds up the minutes of an agenda; what is no whole number of minutes counts as none. */
export function sumOfAgenda(minutes: readonly (number | string)[], planned: number): AgendaSum {
  const sum = minutes.reduce<number>((total, one) => total + wholeMinutes(one), 0);
  return { sum, planned, over: Math.max(0, sum - planned), left: Math.max(0, planned - sum) };
}

function wholeMinutes(value: number | string): number {
  const text = String(value).trim();
  return /^\d{1,4}$/.test(text) ? Number(text) : 0;
}

/** Sentences with {sum}, {planned}, {over} and {left} in them. */
export type SumWords = { sum: string; over: string; left: string };

const MINUTES = new Intl.NumberFormat("de", {
  style: "unit",
  unit: "minute",
  unitDisplay: "long",
});

/** "Zusammen 95 Minuten von 90 Minuten. Das sind 5 Minuten mehr als geplant." */
export function sumInWords(sum: AgendaSum, words: SumWords): string {
  const sentences = [
    words.sum,
    ...(sum.over ? [words.over] : []),
    ...(sum.left ? [words.left] : []),
  ];
  return sentences
    .join(" ")
    .replaceAll(/\{(sum|planned|over|left)\}/g, (_, name: keyof AgendaSum) =>
      MINUTES.format(sum[name]),
    );
}
