import Papa from "papaparse";
import type { ReviewLine } from "@/lib/commitments/review";
import { dueInWords } from "@/lib/commitments/rules";
import { provisoInList } from "@/lib/commitments/wording";
import { t } from "@/lib/i18n/words";
import { toDay } from "@/lib/time";

// Without it Excel takes UTF-8 for something else.
const BYTE_ORDER_MARK = "\uFEFF";

/** The half-yearly review as a file for German spreadsheets: semicolons, nothing in it counts as a formula. */
export function reviewSheet(lines: readonly ReviewLine[]): string {
  const fields = [
    "title",
    "owners",
    "responsible",
    "due",
    "status",
    "since",
    "said",
    "proviso",
  ] as const;
  return (
    BYTE_ORDER_MARK +
    Papa.unparse(
      {
        fields: fields.map((field) => t(`commitments.column.${field}`)),
        data: lines.map((line) => [
          line.title,
          line.owners,
          line.responsible ?? "",
          line.dueOn ? toDay(line.dueOn) : dueInWords(null),
          t(`commitments.status.${line.status}`),
          toDay(line.since),
          line.said ?? "",
          line.proviso ? provisoInList(line.proviso) : "",
        ]),
      },
      { delimiter: ";", escapeFormulae: true },
    )
  );
}
