import { t } from "@/lib/i18n/words";
import { dateInWords, daysUntil } from "@/lib/time";
import type { OfficeKind, Salutation } from "@/prisma/generated/enums";

/** How many days before the end of a term it is spoken of. */
export const DAYS_AHEAD = 183;

/** How long somebody new is led to what they find. */
export const FIRST_WEEKS = 60;

type Term = { termStartsOn: Date | null; termEndsOn: Date | null };

/** Whether somebody was in office before today, is, or will be; unknown days are no limit. */
export function stageOf(
  { termStartsOn, termEndsOn }: Term,
  today: Date,
): "before" | "now" | "ahead" {
  if (termEndsOn && termEndsOn < today) return "before";
  return termStartsOn && termStartsOn > today ? "ahead" : "now";
}

/** "Amtszeit endet am 31. Oktober 2027", half a year before; null while that is far off, unknown or over. */
export function endingInWords(
  { termEndsOn }: Pick<Term, "termEndsOn">,
  today: Date,
): string | null {
  if (!termEndsOn || termEndsOn < today || daysUntil(termEndsOn, today, "UTC") > DAYS_AHEAD)
    return null;
  return t("officials.ending", { day: dateInWords(termEndsOn) });
}

/** "1. November 2021 bis 31. Oktober 2029", as far as it is known. */
export function termInWords({ termStartsOn, termEndsOn }: Term): string {
  const [from, until] = [termStartsOn, termEndsOn].map((day) => day && dateInWords(day));
  if (from && until) return t("officials.term.both", { from, until });
  if (from) return t("officials.term.from", { from });
  return until ? t("officials.term.until", { until }) : t("officials.term.unknown");
}

type Official = Term & {
  givenName: string | null;
  familyName: string | null;
  salutation: Salutation | null;
  officeTitle: string;
  officeKind: OfficeKind;
  email: string | null;
};

/** What stands in the fields now, for somebody whose version is older. */
export function officialByField(official: Official): Record<string, string> {
  const { salutation, termStartsOn, termEndsOn } = official;
  return {
    givenName: official.givenName ?? "",
    familyName: official.familyName ?? "",
    salutation: t(`accounts.invite.${salutation ?? "noSalutation"}`),
    officeTitle: official.officeTitle,
    officeKind: t(`officials.kind.${official.officeKind}`),
    email: official.email ?? "",
    termStartsOn: termStartsOn ? dateInWords(termStartsOn) : "",
    termEndsOn: termEndsOn ? dateInWords(termEndsOn) : "",
  };
}
