import { t } from "@/lib/i18n/words";

/** What the summary of errors calls the fields of a mandate. */
export const mandateNames = {
  role: t("accounts.invite.role"),
  cityId: t("accounts.invite.city"),
  bodyId: t("accounts.invite.body"),
  until: t("accounts.invite.until"),
};
