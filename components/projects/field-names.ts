import { t } from "@/lib/i18n/words";

/** What the summary of errors calls the fields. */
export const projectFieldNames = {
  title: t("projects.field.title"),
  goal: t("projects.field.goal"),
  effect: t("projects.field.effect"),
  effort: t("projects.field.effort"),
  contact: t("projects.field.contact"),
  transferability: t("projects.field.transferability"),
  transferNote: t("projects.field.transferNote"),
  themes: t("projects.field.themes"),
};
