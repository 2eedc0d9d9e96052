import type { ElectionStage } from "@/lib/elections/rules";
import { enumerate, t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { addDays, addMinutes, calendarDay, dateInWords } from "@/lib/time";

/** "1. Januar 2027 bis 31. Dezember 2028": the first and the last day. */
export function termInWords(term: { termStartsOn: Date; termEndsOn: Date }): string {
  const from = dateInWords(term.termStartsOn);
  return t("elections.term", { from, to: dateInWords(addDays(term.termEndsOn, -1)) });
}

/** The last day before a moment at which something ends: "31. Januar 2027". */
export function lastDayInWords(until: Date): string {
  return dateInWords(calendarDay(addMinutes(until, -1)));
}

type Person = { givenName: string; familyName: string };

/** Where an election stands, in words: "Abstimmung bis 31. Januar 2027", "gewählt: Kim Muster". */
export function stageInWords(
  stage: ElectionStage,
  votesUntil: Date | null,
  elected: readonly Person[],
): string {
  const names = enumerate(elected.map((one) => fullName(one) ?? ""));
  const day = votesUntil ? lastDayInWords(votesUntil) : "";
  return t(`elections.stage.${stage}`, { day, names });
}

type Mandate = { electionId: string | null; startsAt: Date; endsAt: Date | null };

/** Whether the term that was elected follows an earlier one of the same person without a gap. */
export function isReelected(mandates: readonly Mandate[], electionId: string): boolean {
  const won = mandates.find((one) => one.electionId === electionId);
  return (
    won !== undefined && mandates.some(({ endsAt }) => endsAt?.getTime() === won.startsAt.getTime())
  );
}
