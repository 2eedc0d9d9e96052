import { type Actor, holds } from "@/lib/auth/actor";
import { t } from "@/lib/i18n/words";

const PLACES = {
  account: () => ({ href: "/account", label: t("account.title") }),
  overview: () => ({ href: "/overview", label: t("overview.title") }),
};

/** Where a page among the tasks of the programme office is opened from: there its own page, by others from the place given. */
export function wayBack(actor: Pick<Actor, "mandates">, otherwise: keyof typeof PLACES) {
  if (holds(actor, "PROGRAMME_OFFICE")) return { href: "/office", label: t("office.title") };
  return PLACES[otherwise]();
}
