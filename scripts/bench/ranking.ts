import { readFileSync } from "node:fs";
import { proposeDates, type Question } from "@/lib/date-finder/rules";
import { calendarOf } from "@/lib/holidays/calendar";
import { readHolidayFile } from "@/lib/holidays/file";
import { FederalState } from "@/prisma/generated/enums";

const ROUNDS = 31;
const SIZES = [
  { cities: 10, mostMilliseconds: 50 },
  { cities: 100, mostMilliseconds: 500 },
];

/** Ranks the dates of two years for ten and for a hundred cities and prints how long it takes. */
export function benchRanking(): void {
  console.log(
    `\n${"ranking, two years".padEnd(28)}${"first ms".padStart(12)}${"middle ms".padStart(11)}${"allowed".padStart(9)}`,
  );
  for (const { cities, mostMilliseconds } of SIZES) {
    const times = Array.from({ length: ROUNDS }, () => timeOf(() => rank(cities)));
    const [first = Number.NaN] = times;
    const middle = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN;
    const verdict = Math.max(first, middle) < mostMilliseconds ? "yes" : "no";
    console.log(
      `${`${cities} cities`.padEnd(28)}${first.toFixed(1).padStart(12)}${middle.toFixed(1).padStart(11)}${`<${mostMilliseconds}: ${verdict}`.padStart(11)}`,
    );
  }
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

// Read and computed once in the life of a server; ranking is what each request does.
const { periods } = readHolidayFile(readFileSync("prisma/data/school_holidays.csv", "utf8"));
const calendars = Object.values(FederalState).map((state) =>
  calendarOf(state, periods, { first: 2027, last: 2028 }),
);

/** With everything that stands in the way: three rules a city, a meeting a month, the calendars of their states. */
function rank(count: number): void {
  const cities = Array.from({ length: count }, (_, index) => ({
    name: `Muster ${index}`,
    blocked: [1, 3, 4].map((weekday) => ({
      label: "Stadtrat",
      weekday,
      ordinal: (index % 4) + 1,
      startsOn: null,
      endsOn: null,
    })),
  }));
  proposeDates({
    ...PERIOD,
    cities,
    calendars: calendars.slice(0, count),
    meetings: Array.from({ length: 24 }, (_, month) => ({
      startsAt: new Date(Date.UTC(2027, month, 9, 9)),
      cities: cities.map(({ name }) => name),
    })),
  });
}

const PERIOD: Omit<Question, "cities" | "calendars" | "meetings"> = {
  period: { from: new Date("2027-01-01"), until: new Date("2028-12-31") },
  rhythm: { dueOn: new Date("2027-06-08"), months: 6 },
  last: { day: new Date("2026-12-08"), minute: 600 },
  preference: { weekdays: [2, 3, 4], earliest: 540, latest: 960, durationMinutes: 90 },
  now: new Date("2026-12-09T09:00:00Z"),
};
