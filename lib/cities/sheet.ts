import Papa from "papaparse";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { type CityFacts, choicesOf, FACTS, type Fact, isDay } from "@/lib/cities/facts";
import { t } from "@/lib/i18n/words";
import { readDay } from "@/lib/time";

// Without it Excel takes UTF-8 for something else.
const BYTE_ORDER_MARK = "\uFEFF";

/** The cities as a file for German spreadsheets: semicolons, nothing in it counts as a formula. It can be imported again. */
export function citiesAsCsv(cities: readonly CityFacts[]): string {
  const data = cities.map((city) => FACTS.map((fact) => plainCell(fact, city[fact])));
  return (
    BYTE_ORDER_MARK +
    Papa.unparse({ fields: headings(), data }, { delimiter: ";", escapeFormulae: true })
  );
}

/** The same as an Excel file, with real days; keys of municipalities stay text. */
export function citiesAsXlsx(cities: readonly CityFacts[]): Promise<Buffer> {
  const rows: SheetData = cities.map((city) => FACTS.map((fact) => excelCell(fact, city[fact])));
  const head = headings().map((value) => ({ value, fontWeight: "bold" as const }));
  return writeXlsxFile([head, ...rows], {
    sheet: t("cityImport.sheet"),
    columns: FACTS.map(() => ({ width: 22 })),
    stickyRowsCount: 1,
  }).toBuffer();
}

function headings(): string[] {
  return FACTS.map((fact) => t(`cityImport.column.${fact}`));
}

function plainCell(fact: Fact, value: string | null): string {
  if (value === null) return "";
  if (isDay(fact)) return value.split("-").toReversed().join(".");
  return wordOf(fact, value);
}

function excelCell(fact: Fact, value: string | null) {
  if (value === null) return null;
  const day = isDay(fact) ? readDay(value) : null;
  if (day) return { value: day, type: Date, format: "dd.mm.yyyy" };
  return { value: wordOf(fact, value), type: String };
}

function wordOf(fact: Fact, value: string): string {
  return choicesOf(fact)?.find((one) => one.value === value)?.word ?? value;
}
