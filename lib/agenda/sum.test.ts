import { describe, expect, it } from "vitest";
import { sumInWords, sumOfAgenda } from "@/lib/agenda/sum";

describe("the minutes of an agenda", () => {
  it.each([
    [[10, 20, 30], 90, { sum: 60, over: 0, left: 30 }],
    [[10, 80], 90, { sum: 90, over: 0, left: 0 }],
    [[10, 85], 90, { sum: 95, over: 5, left: 0 }],
    [[], 90, { sum: 0, over: 0, left: 90 }],
    [["10", " 15 ", "", "x", "-5", "1.5"], 30, { sum: 25, over: 0, left: 5 }],
  ])("%j of %i", (minutes, planned, expected) => {
    expect(sumOfAgenda(minutes, planned)).toEqual({ planned, ...expected });
  });

  it.each([
    [[95], "Zusammen 95 Minuten von 90 Minuten. Das sind 5 Minuten mehr als geplant."],
    [[91], "Zusammen 91 Minuten von 90 Minuten. Das sind 1 Minute mehr als geplant."],
    [[90], "Zusammen 90 Minuten von 90 Minuten."],
    [[80], "Zusammen 80 Minuten von 90 Minuten. 10 Minuten sind noch frei."],
  ])("%j are told in words", (minutes, expected) => {
    const words = {
      sum: "Zusammen {sum} von {planned}.",
      over: "Das sind {over} mehr als geplant.",
      left: "{left} sind noch frei.",
    };
    expect(sumInWords(sumOfAgenda(minutes, 90), words)).toBe(expected);
  });
});
