import { describe, expect, it } from "vitest";
import {
  drawbackInWords,
  meritInWords,
  obstacleInWords,
  takenInWords,
} from "@/lib/date-finder/wording";

const thursday = 20965;

describe("what speaks for a day", () => {
  it.each([
    [
      { kind: "onTheDay", months: 6, after: new Date("2026-12-08") },
      "genau sechs Monate nach dem 8. Dezember",
    ],
    [{ kind: "onTheDay", months: 6, after: null }, "genau an dem Tag, den der Rhythmus nennt"],
    [{ kind: "nearTheDay", days: -7 }, "eine Woche vor dem Rhythmus"],
    [{ kind: "nearTheDay", days: 21 }, "drei Wochen nach dem Rhythmus"],
    [{ kind: "nearTheDay", days: 1 }, "einen Tag nach dem Rhythmus"],
    [{ kind: "nearTheDay", days: -15 }, "15 Tage vor dem Rhythmus"],
    [{ kind: "free", states: ["ST", "NW", "MV"] }, "keine Ferien, kein Feiertag in drei Ländern"],
    [{ kind: "free", states: ["SL"] }, "keine Ferien, kein Feiertag im Saarland"],
    [{ kind: "weekdayAsBefore", weekday: 2 }, "an einem Dienstag wie bisher"],
  ] as const)("%o", (merit, words) => {
    expect(meritInWords(merit)).toBe(words);
  });
});

describe("what speaks against it", () => {
  it.each([
    [
      { kind: "holidayThatWeek", name: "Fronleichnam", states: ["NW"], holiday: thursday },
      "am Donnerstag Fronleichnam in Nordrhein-Westfalen",
    ],
    [
      { kind: "bridge", name: "Fronleichnam", states: ["NW", "SL"], holiday: thursday },
      "Brückentag, Donnerstag ist Fronleichnam in Nordrhein-Westfalen und im Saarland",
    ],
    [
      { kind: "beforeHolidays", name: "Sommerferien", states: ["MV"], days: 6 },
      "sechs Tage vor den Sommerferien in Mecklenburg-Vorpommern",
    ],
    [
      { kind: "afterHolidays", name: "Frühjahr/Ostern", states: ["SH"], days: 1 },
      "einen Tag nach den Schulferien in Schleswig-Holstein",
    ],
    [
      { kind: "regional", name: "Mariä Himmelfahrt", states: ["BY"] },
      "Mariä Himmelfahrt, in Bayern regional möglich",
    ],
    [
      { kind: "noSchoolData", states: ["NW", "SL"] },
      "keine Feriendaten für Nordrhein-Westfalen und das Saarland",
    ],
    [
      { kind: "nearMeeting", cities: ["Lemgo"], days: -2 },
      "zwei Tage vor einem anderen Treffen mit Lemgo",
    ],
    [{ kind: "shortNotice", days: 9 }, "schon in neun Tagen"],
    [{ kind: "shortNotice", days: 1 }, "schon morgen"],
  ] as const)("%o", (drawback, words) => {
    expect(drawbackInWords(drawback)).toBe(words);
  });
});

describe("why a day is not free", () => {
  it.each([
    [
      { kind: "schoolHoliday", name: "Herbstferien", states: ["NW"] },
      "Herbstferien in Nordrhein-Westfalen",
    ],
    [
      { kind: "publicHoliday", name: "Fronleichnam", states: ["NW"] },
      "Fronleichnam, Feiertag in Nordrhein-Westfalen",
    ],
    [
      { kind: "blocked", label: "Stadtrat", cities: ["Stendal", "Lemgo"] },
      "Stadtrat in Stendal und Lemgo",
    ],
    [{ kind: "meeting", cities: ["Parchim"] }, "ein anderes Treffen mit Parchim am selben Tag"],
    [{ kind: "clockChange" }, "fällt in die Stunde der Zeitumstellung"],
  ] as const)("%o", (obstacle, words) => {
    expect(obstacleInWords(obstacle)).toBe(words);
  });

  it("is summed up when no day is free", () => {
    const by = [
      { kind: "schoolHoliday", days: 12 },
      { kind: "blocked", days: 1 },
    ] as const;
    expect(takenInWords({ why: "allTaken", days: 12, by })).toBe(
      "Von 12 Tagen, die in Frage kommen, ist keiner frei: an 12 Tagen Schulferien und an einem Tag ein Sperrtermin.",
    );
  });
});
