import { isOpen } from "@/lib/commitments/rules";
import type { CircleCommitments, CommitmentLine } from "@/lib/commitments/views";
import { addDays } from "@/lib/time";

/** What of a list is shown. */
export const SHOWS = ["all", "open", "own", "soon", "done"] as const;
export type Show = (typeof SHOWS)[number];

const DAYS_SOON = 28;

type Reader = { cityIds: readonly string[]; today: Date };

/** What an address asks for; everything where it asks for nothing known. */
export function readShow(parameter: string | string[] | undefined): Show {
  return SHOWS.find((show) => show === parameter) ?? "all";
}

/** Whether a line belongs to a choice. What is overdue is due soon too. */
export function isShown(show: Show, line: CommitmentLine, { cityIds, today }: Reader): boolean {
  if (show === "all") return true;
  const open = isOpen(line.status);
  if (show === "done") return !open;
  if (show === "own") return line.ownerIds.some((id) => cityIds.includes(id));
  if (show === "open") return open;
  return open && line.dueOn !== null && line.dueOn <= addDays(today, DAYS_SOON);
}

/** The groups with what is shown of each; those of which nothing is shown are left out. */
export function shownOf(
  groups: readonly CircleCommitments[],
  show: Show,
  reader: Reader,
): CircleCommitments[] {
  return groups
    .map((group) => ({
      ...group,
      commitments: group.commitments.filter((line) => isShown(show, line, reader)),
    }))
    .filter(({ commitments }) => commitments.length > 0);
}
