import type { Rows } from "@/lib/form/rows";
import { t } from "@/lib/i18n/words";
import { MOST_DATES } from "@/lib/polls/rules";

/** When a meeting begins unless somebody says otherwise. */
export const USUAL_HOUR = "10:00";

/** As many rows as there may be, counted from 0. */
export const DATE_ROW_INDEXES = Array.from({ length: MOST_DATES }, (_, index) => index);

/** The rows of dates in the form of a new poll. */
export const DATE_ROWS: Rows = {
  prefix: "dates",
  count: "dateRows",
  most: MOST_DATES,
  fresh: (index) => ({ [`dates.${index}.at`]: USUAL_HOUR }),
  added: t("polls.new.rowAdded"),
  full: t("polls.new.rowsFull", { most: MOST_DATES }),
};
