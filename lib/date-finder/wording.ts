import type { Drawback, Merit, Obstacle } from "@/lib/date-finder/reasons";
import type { Finding } from "@/lib/date-finder/rules";
import { countInWords } from "@/lib/i18n/numbers";
import { enumerate, t } from "@/lib/i18n/words";
import { calendarDay, dayOfMonth, monthInWords, weekdayOf } from "@/lib/time";
import type { FederalState } from "@/prisma/generated/enums";

/** "in Nordrhein-Westfalen und im Saarland". */
export function inStates(states: readonly FederalState[]): string {
  return enumerate(
    states.map((state) => t("dateFinder.inState", { state, name: t(`cities.state.${state}`) })),
  );
}

/** "Dienstag" for 2. */
export function weekdayInWords(weekday: number): string {
  return t(`dateFinder.weekday.${String(weekday) as "1"}`);
}

/** "Termin im ersten Halbjahr 2027", and when the rhythm says, as seen from now. */
export function dueInWords(dueOn: Date, now: Date): { halfYear: string; sentence: string } {
  const month = monthInWords(dueOn.getUTCMonth());
  const key = dueOn < calendarDay(now) ? "overdue" : "due";
  return {
    halfYear: t("dateFinder.preline", {
      half: dueOn.getUTCMonth() < 6 ? "1" : "2",
      year: String(dueOn.getUTCFullYear()),
    }),
    sentence: t(`dateFinder.${key}`, { part: partOf(dueOn.getUTCDate()), month }),
  };
}

function partOf(date: number): "early" | "middle" | "late" {
  if (date <= 10) return "early";
  return date <= 20 ? "middle" : "late";
}

/** "Wann passt es allen vier Städten?" */
export function questionInWords(cities: number): string {
  return t("dateFinder.question", { count: cities, words: countInWords(cities) });
}

/** "Wir haben die Ferien und Feiertage der drei Länder … verglichen." */
export function comparedInWords(states: number): string {
  return t("dateFinder.compared", { count: states, words: countInWords(states) });
}

/** Why a day is good: "eine Woche vor dem Rhythmus". */
export function meritInWords(merit: Merit): string {
  switch (merit.kind) {
    case "onTheDay": {
      const { months, after } = merit;
      if (!after) return t("dateFinder.merit.onTheDayFirst");
      const day = dayOfMonth(after, "UTC");
      return t("dateFinder.merit.onTheDay", { months, words: countInWords(months), day });
    }
    case "nearTheDay":
      return nearTheDay(merit.days);
    case "free": {
      const { states } = merit;
      const where =
        states.length === 1
          ? inStates(states)
          : t("dateFinder.merit.freeIn", { words: countInWords(states.length) });
      return t("dateFinder.merit.free", { where });
    }
    case "weekdayAsBefore":
      return t("dateFinder.merit.weekdayAsBefore", { weekday: weekdayInWords(merit.weekday) });
  }
}

function nearTheDay(days: number): string {
  const isWeeks = days % 7 === 0;
  const count = Math.abs(isWeeks ? days / 7 : days);
  return t("dateFinder.merit.nearTheDay", {
    unit: isWeeks ? "week" : "day",
    count,
    words: countInWords(count),
    side: sideOf(days),
  });
}

/** What speaks against a day: "am Donnerstag Fronleichnam in Nordrhein-Westfalen". */
export function drawbackInWords(drawback: Drawback): string {
  switch (drawback.kind) {
    case "bridge":
    case "holidayThatWeek": {
      const { kind, name, states, holiday } = drawback;
      const day = weekdayInWords(weekdayOf(holiday));
      return t(`dateFinder.drawback.${kind}`, { day, name, where: inStates(states) });
    }
    case "beforeHolidays":
    case "afterHolidays": {
      const { kind, days, states } = drawback;
      const name = holidaysInDative(drawback.name);
      const where = inStates(states);
      return t(`dateFinder.drawback.${kind}`, { days, words: countInWords(days), name, where });
    }
    case "regional":
      return t("dateFinder.drawback.regional", {
        name: drawback.name,
        where: inStates(drawback.states),
      });
    case "noSchoolData":
      return t("dateFinder.drawback.noSchoolData", { states: forStates(drawback.states) });
    case "nearMeeting": {
      const days = Math.abs(drawback.days);
      return t("dateFinder.drawback.nearMeeting", {
        days,
        words: countInWords(days),
        side: sideOf(drawback.days),
        cities: enumerate(drawback.cities),
      });
    }
    case "shortNotice": {
      const { days } = drawback;
      return t("dateFinder.drawback.shortNotice", { days, words: countInWords(days) });
    }
  }
}

/** Why a day is not free: "Herbstferien in Nordrhein-Westfalen". */
export function obstacleInWords(obstacle: Obstacle): string {
  switch (obstacle.kind) {
    case "schoolHoliday":
    case "publicHoliday":
      return t(`dateFinder.obstacle.${obstacle.kind}`, {
        name: obstacle.name,
        where: inStates(obstacle.states),
      });
    case "blocked":
      return t("dateFinder.obstacle.blocked", {
        label: obstacle.label,
        cities: enumerate(obstacle.cities),
      });
    case "meeting":
      return t("dateFinder.obstacle.meeting", { cities: enumerate(obstacle.cities) });
    case "clockChange":
      return t("dateFinder.obstacle.clockChange");
  }
}

type Taken = Extract<NonNullable<Finding["nothingFree"]>, { why: "allTaken" }>;

/** Why no day is free: "Von 22 Tagen, die in Frage kommen, ist keiner frei: an 22 Tagen Schulferien." */
export function takenInWords({ days, by }: Taken): string {
  const reasons = by.map((one) =>
    t(`dateFinder.proposals.takenBy.${one.kind}`, { days: one.days }),
  );
  return t("dateFinder.proposals.taken", { days, reasons: enumerate(reasons) });
}

/** Names of holidays that end otherwise ("Frühjahr/Ostern") cannot be declined. */
function holidaysInDative(name: string): string {
  return name.endsWith("ferien") ? name : t("dateFinder.drawback.schoolHolidays");
}

function forStates(states: readonly FederalState[]): string {
  return enumerate(
    states.map((state) => t("dateFinder.forState", { state, name: t(`cities.state.${state}`) })),
  );
}

function sideOf(days: number): "before" | "after" {
  return days < 0 ? "before" : "after";
}
