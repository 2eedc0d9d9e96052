import Papa from "papaparse";
import { halfYearInWords } from "@/lib/commitments/halves";
import type { FigureRow, HalfFigures } from "@/lib/figures/steering";
import { t } from "@/lib/i18n/words";

/** The numbers of a row, in the order of its columns. */
export const FIGURES = [
  "meetings",
  "present",
  "represented",
  "kept",
  "postponed",
  "open",
  "abandoned",
] as const;

// Without it Excel takes UTF-8 for something else.
const BYTE_ORDER_MARK = "\uFEFF";

/** The figures of a half-year for German spreadsheets: semicolons, nothing in it counts as a formula. */
export function figuresAsSheet({ half, total, circles, states }: HalfFigures): string {
  const rows = (kind: "total" | "circle" | "state", all: readonly FigureRow[]) =>
    all.map((row) => [
      halfYearInWords(half),
      t(`figures.kind.${kind}`),
      row.name,
      ...FIGURES.map((name) => row[name]),
    ]);
  const fields = ["half", "kind", "name", ...FIGURES] as const;
  return (
    BYTE_ORDER_MARK +
    Papa.unparse(
      {
        fields: fields.map((field) => t(`figures.column.${field}`)),
        data: [
          ...rows("total", [total]),
          ...rows("circle", circles),
          ...rows("state", states ?? []),
        ],
      },
      { delimiter: ";", escapeFormulae: true },
    )
  );
}
