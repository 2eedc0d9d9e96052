import { RETENTION, RETENTION_KINDS, type RetentionKind } from "@/lib/privacy/retention";

const HALF_A_YEAR = 183;
const YEAR = 365;

/** Days by kind, as they are in force. */
export type Periods = Readonly<Record<RetentionKind, number>>;

/** The periods in force, given what the programme office chose; what lies outside the bounds of its row is brought back to them. */
export function periodsFrom(chosen: Partial<Periods>): Periods {
  const days = RETENTION_KINDS.map((kind) => {
    const { days: usual, bounds } = RETENTION[kind];
    const wanted = chosen[kind];
    if (!bounds || wanted === undefined) return [kind, usual] as const;
    return [kind, Math.min(Math.max(wanted, bounds[0]), bounds[1])] as const;
  });
  return Object.fromEntries(days) as Periods;
}

/** "ein halbes Jahr nach der Einladung": how long a kind of data stays. */
export function periodInWords(kind: RetentionKind, periods: Periods): string {
  const { period, since } = RETENTION[kind];
  return period ?? `${daysInWords(periods[kind])} ${since}`;
}

/** "7 Tage", "ein halbes Jahr", "3 Jahre". */
export function daysInWords(days: number): string {
  if (days === HALF_A_YEAR) return "ein halbes Jahr";
  if (days === YEAR) return "ein Jahr";
  if (days > 0 && days % YEAR === 0) return `${days / YEAR} Jahre`;
  return days === 1 ? "ein Tag" : `${days} Tage`;
}
