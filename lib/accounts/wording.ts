import { t } from "@/lib/i18n/words";
import { dateInWords, shortDate } from "@/lib/time";
import type { Role, Salutation } from "@/prisma/generated/enums";

/** A mandate as far as words need it. */
export type Worded = {
  role: Role;
  city: { name: string } | null;
  body: { name: string; city: { name: string } } | null;
};

/** "Verwaltungsspitze von Lemgo", "Prozessmanagement: Freiwilligen-Agentur, Stendal", "Programmbüro". */
export function mandateInWords(
  { role, city, body }: Worded,
  salutation: Salutation | null,
): string {
  return t(`accounts.mandate.${role}`, {
    salutation: salutation ?? "other",
    city: city?.name ?? body?.city.name ?? "",
    body: body?.name ?? "",
  });
}

/** "seit 1. März 2026, bis 31. Oktober 2027": people name the last day, the house the first moment without. */
export function periodInWords({
  startsAt,
  endsAt,
}: {
  startsAt: Date;
  endsAt: Date | null;
}): string {
  const since = shortDate(startsAt);
  return endsAt
    ? t("accounts.period.until", { since, until: lastDayInWords(endsAt) })
    : t("accounts.period.since", { since });
}

/** "31. Oktober 2027": the last day of a mandate that ends at a moment. */
export function lastDayInWords(endsAt: Date): string {
  return shortDate(new Date(endsAt.getTime() - 1));
}

/** "zuletzt benutzt am 3. März 2026", or that an account was never used. */
export function lastSeenInWords(lastSeenOn: Date | null): string {
  return lastSeenOn
    ? t("accounts.lastSeen", { day: dateInWords(lastSeenOn) })
    : t("accounts.neverSeen");
}
