import { MOST_ROWS } from "@/lib/agenda/schema";
import type { Rows } from "@/lib/form/rows";
import { t } from "@/lib/i18n/words";

/** The rows of an agenda's form. */
export const AGENDA_ROWS: Rows = {
  prefix: "agenda",
  count: "agendaRows",
  most: MOST_ROWS,
  fresh: (index) => ({
    [`agenda.${index}.kind`]: "DISCUSSION",
    [`agenda.${index}.minutes`]: "10",
  }),
  added: t("meetings.form.rowAdded"),
  full: t("meetings.form.rowsFull", { most: MOST_ROWS }),
  moved: (place) => t("meetings.form.rowMoved", { place }),
  removed: t("meetings.form.rowRemoved"),
};
