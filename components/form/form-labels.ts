import { t } from "@/lib/i18n/words";

/** The words every ActionForm needs. Made on the server, handed in as props. */
export const formLabels = {
  summaryTitle: t("form.summaryTitle"),
  kept: t("form.kept"),
  theirs: t("form.theirs"),
};

/** The mark of a field that may stay empty. */
export const optionalMark = t("form.optional");

/** The words of every DateField. */
export const dateLabels = {
  day: t("layout.date.day"),
  month: t("layout.date.month"),
  year: t("layout.date.year"),
};
