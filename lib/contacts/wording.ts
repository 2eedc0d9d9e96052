import type { CheckView } from "@/lib/contacts/views";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

type Who = Pick<CheckView, "answeredBy" | "onBehalfOf">;

/** "Heike Schwär-Fröhlich im Auftrag von Bürgermeister Baier". */
export function whoInWords({ answeredBy, onBehalfOf }: Who): string {
  const name = answeredBy ?? t("contacts.guest.head");
  return onBehalfOf ? t("contacts.desk.onBehalf", { name, mayor: onBehalfOf }) : name;
}

/** Where the yearly confirmation of a city stands, in a sentence. */
export function standingInWords(city: string, check: CheckView | null): string {
  if (!check) return t("contacts.desk.never", { city });
  if (!check.answeredAt) return askedInWords(check);
  const words = { who: whoInWords(check), day: shortDate(check.answeredAt) };
  if (check.changes === null) return t("contacts.desk.right", words);
  const said = t("contacts.desk.changed", words);
  if (!check.settledAt) return said;
  return `${said} ${t("contacts.desk.settled", { day: shortDate(check.settledAt) })}`;
}

function askedInWords({ askedAt, remindedAt }: CheckView): string {
  const day = shortDate(askedAt);
  return remindedAt
    ? t("contacts.desk.reminded", { day, reminded: shortDate(remindedAt) })
    : t("contacts.desk.asked", { day });
}

/** What a city said to one question, for the history. */
export function answerInWords({ answeredAt, changes, lapsedAt }: CheckView): string {
  if (!answeredAt) return t(lapsedAt ? "contacts.history.lapsed" : "contacts.history.open");
  const day = shortDate(answeredAt);
  return t(changes === null ? "contacts.history.right" : "contacts.history.changed", { day });
}
