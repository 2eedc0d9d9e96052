import { t } from "@/lib/i18n/words";
import { DATE_ROW_INDEXES } from "@/lib/polls/rows";

/** What the summary of errors calls the fields of the rows. */
export function dateRowNames(): Record<string, string> {
  const names: Record<string, string> = {};
  for (const index of DATE_ROW_INDEXES) {
    const row = t("polls.new.row", { number: index + 1 });
    names[`dates.${index}.on`] = `${row}, ${t("polls.new.on")}`;
    names[`dates.${index}.at`] = `${row}, ${t("polls.new.at")}`;
    names[`dates.${index}.hour`] = row;
  }
  return names;
}
