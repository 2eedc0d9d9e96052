import type { CarrierPeriod } from "@/lib/bodies/views";

const YEAR = 365 * 86_400_000;

/** Where a period lies on a line, both ends from 0 to 1. */
export type Span = { id: string; from: number; until: number };

/** Places periods on a line from the first known day to today; one without a known begin starts a year before the next. */
export function spansOf(
  carriers: readonly Pick<CarrierPeriod, "id" | "startedOn" | "endedOn">[],
  today: Date,
): Span[] {
  const known = carriers.flatMap(({ startedOn, endedOn }) =>
    [startedOn, endedOn].flatMap((day) => day?.getTime() ?? []),
  );
  const isOpen = carriers.some(({ startedOn }) => startedOn === null);
  const first = Math.min(today.getTime(), ...known) - (isOpen ? YEAR : 0);
  const last = Math.max(today.getTime(), ...known);
  const place = (day: Date | null, otherwise: number) =>
    ((day?.getTime() ?? otherwise) - first) / (last - first);
  return carriers.map(({ id, startedOn, endedOn }) => ({
    id,
    from: place(startedOn, first),
    until: place(endedOn, last),
  }));
}
