import { t } from "@/lib/i18n/words";

/** The words of every TimeLeft; "#" stands for the number. Made on the server, handed in as props. */
export const leftWords = {
  one: t("leading.left.one"),
  many: t("leading.left.many", { count: "#" }),
  none: t("leading.left.none"),
  overOne: t("leading.left.overOne"),
  overMany: t("leading.left.overMany", { count: "#" }),
};
