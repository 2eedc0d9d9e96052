import { namesOf, provisoInWords, provisoStanding } from "@/lib/commitments/proviso";
import { ownersInWords } from "@/lib/commitments/rules";
import type { CommitmentLine, ProvisoView } from "@/lib/commitments/views";
import type { Prisma } from "@/prisma/generated/client";

const city = { select: { id: true, name: true } } as const;

/** What a line of a list selects. */
export const line = {
  id: true,
  title: true,
  agreedOn: true,
  dueOn: true,
  proviso: true,
  confirmedAt: true,
  status: true,
  reason: true,
  owners: { select: { city } },
  confirmations: { select: { cityId: true, refusedAt: true } },
} satisfies Prisma.CommitmentSelect;

type LineRow = Prisma.CommitmentGetPayload<{ select: typeof line }>;
type City = { id: string; name: string };

/** A row as a line; `sitting` are the cities that stand for the whole circle. */
export function toLine(row: LineRow, sitting: readonly City[]): CommitmentLine {
  const { id, title, agreedOn, dueOn, status, reason } = row;
  const named = row.owners.map((owner) => owner.city);
  const owners = named.length > 0 ? named : sitting;
  return {
    id,
    title,
    agreedOn,
    dueOn,
    status,
    reason,
    owners: ownersInWords(
      named.map(({ name }) => name),
      sitting.length,
    ),
    ownerIds: owners.map((owner) => owner.id),
    proviso: provisoView(row, owners),
  };
}

function provisoView(row: LineRow, owners: readonly City[]): ProvisoView | null {
  if (row.proviso === null) return null;
  const standing = provisoStanding(row, owners);
  const said = standing === "REFUSED" ? "REFUSED" : "OPEN";
  return {
    text: provisoInWords(row.proviso),
    standing,
    cities: namesOf(said, owners, row.confirmations),
  };
}
