import { type HalfYear, isBy } from "@/lib/commitments/halves";
import { ownersInWords } from "@/lib/commitments/rules";
import { type Named, officeAndName } from "@/lib/people/names";
import { calendarDay } from "@/lib/time";

/** In whose hands an agreement is, in words. */
export type Hands = { owners: string; responsible: string | null };

/** A change of hands, with what it put aside; older ones do not know it. */
export type HandsStep = {
  occurredAt: Date;
  ownersBefore: string | null;
  responsibleBefore: string | null;
};

/** What a step that changes hands keeps of the ones before. */
export type HandsBefore = Pick<HandsStep, "ownersBefore" | "responsibleBefore">;

type Held = {
  ownerCityIds: readonly string[];
  owners: readonly { name: string }[];
  sitting: readonly unknown[];
  responsible: (Named & { city: { name: string } }) | null;
};

/** The hands an agreement is in, to be kept by the step that changes them. */
export function handsBefore({ ownerCityIds, owners, sitting, responsible }: Held): HandsBefore {
  const named = ownerCityIds.length > 0 ? owners : [];
  return {
    ownersBefore: ownersInWords(
      named.map(({ name }) => name),
      sitting.length,
    ),
    responsibleBefore: responsible && officeAndName(responsible, responsible.city.name),
  };
}

/** In whose hands an agreement was at the end of a half-year; those of today where nobody kept it, and then it says so. */
export function handsAt(
  today: Hands,
  steps: readonly HandsStep[],
  half: HalfYear,
): Hands & { isAsOfToday: boolean } {
  const next = steps.find(({ occurredAt }) => !isBy(calendarDay(occurredAt), half));
  if (!next) return { ...today, isAsOfToday: false };
  const { ownersBefore, responsibleBefore } = next;
  if (ownersBefore === null) return { ...today, isAsOfToday: true };
  return { owners: ownersBefore, responsible: responsibleBefore, isAsOfToday: false };
}
