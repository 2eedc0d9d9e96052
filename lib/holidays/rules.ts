import { reachOf } from "@/lib/holidays/calendar";
import { type HolidayRow, keyOf } from "@/lib/holidays/file";
import { dayNumber } from "@/lib/time";
import type { FederalState } from "@/prisma/generated/enums";

export type HolidayChange =
  | { kind: "new" | "gone"; row: HolidayRow }
  | { kind: "changed"; row: HolidayRow; before: HolidayRow };

export type StateComparison = {
  state: FederalState;
  same: number;
  changes: HolidayChange[];
  /** The last day known now, and with the new data; null when nothing is known. */
  until: { before: Date | null; after: Date | null };
};

const SAME_HOLIDAYS_DAYS = 45;

/** What new data would change, state by state in the order given. */
export function compareHolidays(
  present: readonly HolidayRow[],
  uploaded: readonly HolidayRow[],
  states: readonly FederalState[],
): StateComparison[] {
  const before = groupedByState(present);
  const after = groupedByState(uploaded);
  return states.map((state) =>
    compareState(state, before.get(state) ?? [], after.get(state) ?? []),
  );
}

function groupedByState(rows: readonly HolidayRow[]): Map<FederalState, HolidayRow[]> {
  const groups = new Map<FederalState, HolidayRow[]>();
  for (const row of rows) groups.set(row.state, [...(groups.get(row.state) ?? []), row]);
  return groups;
}

function compareState(
  state: FederalState,
  present: readonly HolidayRow[],
  uploaded: readonly HolidayRow[],
): StateComparison {
  const standing = new Map(present.map((row) => [keyOf(row), row]));
  const isSame = (row: HolidayRow) =>
    Number(standing.get(keyOf(row))?.endsOn) === Number(row.endsOn);
  const kept = new Set(uploaded.filter(isSame).map(keyOf));

  const gone = new Set(present.filter((row) => !kept.has(keyOf(row))));
  const changes = uploaded
    .filter((row) => !kept.has(keyOf(row)))
    .map((row): HolidayChange => {
      const before = [...gone].find((one) => isAbout(one, row));
      if (!before) return { kind: "new", row };
      gone.delete(before);
      return { kind: "changed", row, before };
    });
  return {
    state,
    same: kept.size,
    changes: [...changes, ...[...gone].map((row) => ({ kind: "gone", row }) as const)],
    until: { before: reachOf(present)?.until ?? null, after: reachOf(uploaded)?.until ?? null },
  };
}

/** The same holidays of the same year, moved by some days. */
function isAbout(one: HolidayRow, other: HolidayRow): boolean {
  const days = Math.abs(dayNumber(one.startsOn) - dayNumber(other.startsOn));
  return one.name === other.name && days <= SAME_HOLIDAYS_DAYS;
}
