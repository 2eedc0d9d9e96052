import type { ElectionView } from "@/lib/elections/views";
import { t } from "@/lib/i18n/words";
import { addDays, addMinutes, calendarDay, toDay } from "@/lib/time";

/** What the form of an election begins with; days as "2027-01-31". */
export type ElectionStart = {
  id: string | null;
  version: number;
  title: string;
  way: "here" | "outside";
  termStartsOn: string | undefined;
  termEndsOn: string | undefined;
  votesUntil: string | undefined;
  candidates: { userId: string; office: string; text: string | null }[];
};

/** A new election begins with nothing but its usual title. */
export function freshStart(): ElectionStart {
  return {
    id: null,
    version: 1,
    title: t("elections.form.nameDefault"),
    way: "here",
    termStartsOn: undefined,
    termEndsOn: undefined,
    votesUntil: undefined,
    candidates: [],
  };
}

/** A draft goes on with what stands in it. */
export function startFrom(election: ElectionView): ElectionStart {
  const { id, version, title, outside, termStartsOn, termEndsOn, votesUntil } = election;
  return {
    id,
    version,
    title,
    way: outside ? "outside" : "here",
    termStartsOn: toDay(termStartsOn),
    termEndsOn: toDay(addDays(termEndsOn, -1)),
    votesUntil: votesUntil ? toDay(calendarDay(addMinutes(votesUntil, -1))) : undefined,
    candidates: election.candidates.map(({ userId, office, text }) => ({ userId, office, text })),
  };
}
