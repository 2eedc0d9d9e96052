import { t } from "@/lib/i18n/words";

/** What the summary of errors calls the fields of an appeal. */
export const fieldNames = {
  title: t("appeals.form.title"),
  body: t("appeals.form.body"),
  callToAction: t("appeals.form.callToAction"),
  answerBy: t("appeals.form.answerBy"),
  states: t("appeals.audience.states"),
  circles: t("appeals.audience.circles"),
  change: t("appeals.form.change"),
};
