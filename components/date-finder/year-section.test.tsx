import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { YearSection } from "@/components/date-finder/year-section";
import { calendarOf } from "@/lib/holidays/calendar";

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const autumn = {
  state: "NW",
  name: "Herbstferien",
  startsOn: day("2027-10-23"),
  endsOn: day("2027-11-06"),
} as const;

function page(first: number, last = first): string {
  return renderToStaticMarkup(
    <YearSection
      years={{ first, last }}
      calendars={[calendarOf("NW", [autumn], { first, last })]}
      cities={[{ name: "Lemgo", state: "NW" }]}
      finding={{ proposals: [], nothingFree: null }}
    />,
  );
}

test("the picture is named and hidden from screen readers, the table says the same", () => {
  const year = page(2027);
  expect(year).toContain('aria-label="Jahresbild 2027: Kalenderwochen in Nordrhein-Westfalen.');
  expect(year.match(/<svg/g)?.length).toBe(year.match(/<svg[^>]+aria-hidden="true"/g)?.length);
  expect(year).toContain("Herbstferien 23. Oktober bis 6. November");
  expect(year).toContain("Fronleichnam 27. Mai");
  expect(year).toContain("NW Nordrhein-Westfalen (Lemgo)");
});

test("where the data end, the key, the picture and the table say so", () => {
  const year = page(2027);
  expect(year).toContain("keine Feriendaten");
  expect(year).toContain("year-picture__unknown");
  expect(year).toContain("Vor dem 23. Oktober 2027 keine Feriendaten.");
  expect(year).toContain("Nach dem 6. November 2027 keine Feriendaten.");
  expect(page(2028)).toContain("Keine Feriendaten für 2028.");
});

test("a period over the turn of the year shows both years", () => {
  const years = page(2027, 2028);
  expect(years).toContain("Die Jahre 2027 bis 2028 auf einen Blick");
  expect(years.match(/Ferien und Feiertage 20\d\d als Tabelle/g)).toHaveLength(2);
});
