import { t } from "@/lib/i18n/words";
import { reminderAt, type Said, saidBy, stageOf } from "@/lib/minutes/rules";
import { initialAndFamilyName } from "@/lib/people/names";
import { calendarDay, dateInWords, shortDate, stamp, toDay } from "@/lib/time";

type Standing = { circulatedAt: Date | null; consentBy: Date | null; lockedAt: Date | null };

/** "Entwurf", "im Umlauf bis 29. Dezember 2026", "genehmigt am 30. Dezember 2026". */
export function stateInWords({ circulatedAt, consentBy, lockedAt }: Standing): string {
  const stage = stageOf({ circulatedAt, lockedAt });
  if (stage === "locked" && lockedAt)
    return t("minutes.state.locked", { day: shortDate(lockedAt) });
  if (stage === "circulated" && consentBy)
    return t("minutes.state.circulated", { day: dateInWords(consentBy) });
  return t("minutes.state.draft");
}

type Author = {
  by: { givenName: string; familyName: string } | null;
  byName: string | null;
  onBehalfOf: string | null;
};

/** "M. Schumacher"; "A. Kleefeldt im Auftrag von Oberbürgermeister Sieler"; "Robin Vorzimmer, über den Link". */
export function authorInWords({ by, byName, onBehalfOf }: Author): string {
  const person = by ? initialAndFamilyName(by) : t("minutes.said.byLink", { name: byName ?? "" });
  return onBehalfOf ? t("minutes.said.onBehalf", { person, principal: onBehalfOf }) : person;
}

/** What a city has said, as one reads and quotes it. */
export type Answer = {
  number: number | null;
  approvedAt: Date | null;
  silentAt: Date | null;
  approvedByName: string | null;
  onBehalfOf: string | null;
  approvedBy: { givenName: string; familyName: string } | null;
};

/** What a city has said, in a word. */
export function saidInWords(said: Said): string {
  return t(`minutes.said.${said}`);
}

/** Who said it and when: "A. Kleefeldt im Auftrag von …, 16. Dezember, 10:00 Uhr"; null where nobody did. */
export function sourceInWords(answer: Answer, version: number): string | null {
  const { approvedAt, silentAt, number } = answer;
  if (silentAt) return t("minutes.said.silentSince", { day: shortDate(silentAt) });
  if (!approvedAt) return null;
  const author = authorInWords({
    by: answer.approvedBy,
    byName: answer.approvedByName,
    onBehalfOf: answer.onBehalfOf,
  });
  const words = { author, moment: stamp(approvedAt), number: number ?? 0 };
  return saidBy(answer, version) === "approved"
    ? t("minutes.said.source", words)
    : t("minutes.said.sourceEarlier", words);
}

/** Until when a city says something, and what its silence will mean. */
export function dueInWords({ consentBy }: Pick<Standing, "consentBy">): string {
  if (!consentBy) return "";
  return t("minutes.approve.due", {
    until: dateInWords(consentBy),
    reminder: shortDate(reminderAt(consentBy)),
  });
}

/** Whether a city that has said nothing was reminded: "erinnert am 26. Dezember 2026". */
export function reminderInWords(approval: {
  remindedAt: Date | null;
  unremindedAt: Date | null;
  remindedBy: { givenName: string; familyName: string } | null;
}): string {
  const { remindedAt, unremindedAt, remindedBy } = approval;
  if (unremindedAt) return t("minutes.said.unreminded");
  if (!remindedAt) return t("minutes.said.notYetReminded");
  const day = shortDate(remindedAt);
  return remindedBy
    ? t("minutes.said.remindedBy", { day, person: initialAndFamilyName(remindedBy) })
    : t("minutes.said.reminded", { day });
}

/** What has just been done, for the page that comes after it; null for anything else. */
export function savedInWords(saved: string | undefined): string | null {
  const key = `minutes.page.saved.${saved}` as "minutes.page.saved.draft";
  return saved && t.has(key) ? t(key) : null;
}

/** "protokoll-2026-12-15", without its ending. */
export function fileNameOf({ meeting }: { meeting: { startsAt: Date; timeZone: string } }): string {
  const day = toDay(calendarDay(meeting.startsAt, meeting.timeZone));
  return t("minutes.document.file", { day });
}
