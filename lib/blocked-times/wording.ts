import type { BlockedRule } from "@/lib/blocked-times/rules";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

/** "jeden ersten Montag im Monat: Stadtrat". */
export function blockedTimeInWords(blocked: BlockedRule & { label: string }): string {
  return t("blockedTimes.entry", { when: whenInWords(blocked), label: blocked.label });
}

function whenInWords({ weekday, ordinal, startsOn, endsOn }: BlockedRule): string {
  const from = startsOn ? dateInWords(startsOn) : "";
  const until = endsOn ? dateInWords(endsOn) : "";
  if (weekday === null) {
    return from === until
      ? t("blockedTimes.rule.day", { day: from })
      : t("blockedTimes.rule.days", { from, until });
  }
  const rule = ruleInWords(weekday, ordinal);
  if (from && until) return t("blockedTimes.rule.span", { rule, from, until });
  if (from) return t("blockedTimes.rule.from", { rule, from });
  return until ? t("blockedTimes.rule.until", { rule, until }) : rule;
}

function ruleInWords(weekday: number, ordinal: number | null): string {
  const day = t(`dateFinder.weekday.${String(weekday) as "1"}`);
  if (ordinal === null) return t("blockedTimes.rule.week", { weekday: day });
  return t("blockedTimes.rule.month", { ordinal: String(ordinal), weekday: day });
}
