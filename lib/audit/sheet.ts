import Papa from "papaparse";
import type { FoundEvent } from "@/lib/audit/search-events";
import { eventInWords } from "@/lib/audit/wording";
import { t } from "@/lib/i18n/words";

// Without it Excel takes UTF-8 for something else.
const BYTE_ORDER_MARK = "\uFEFF";

const FIELDS = ["number", "when", "what", "kind", "who", "behalf", "subject", "details"] as const;

/** Events as a file for German spreadsheets: semicolons, nothing in it counts as a formula. */
export function auditSheet(events: readonly FoundEvent[]): string {
  const data = events.map((one) => [
    String(one.sequence),
    one.occurredAt.toISOString(),
    eventInWords(one.kind),
    one.kind,
    one.actor ?? "",
    one.onBehalfOf ?? "",
    one.subjectId,
    one.details,
  ]);
  const fields = FIELDS.map((field) => t(`privacy.audit.${field}`));
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { delimiter: ";", escapeFormulae: true });
}
