import { t } from "@/lib/i18n/words";

/** What the summary of errors calls the fields of an official. */
export const officialNames = {
  givenName: t("officials.form.givenName"),
  familyName: t("officials.form.familyName"),
  salutation: t("officials.form.salutation"),
  officeTitle: t("officials.form.officeTitle"),
  officeKind: t("officials.form.officeKind"),
  email: t("officials.form.email"),
  termStartsOn: t("officials.form.termStartsOn"),
  termEndsOn: t("officials.form.termEndsOn"),
  firstDay: t("officials.succession.firstDay"),
};
