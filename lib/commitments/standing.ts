import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { commitmentsVisibleTo } from "@/lib/auth/scope";
import { sittingOn } from "@/lib/circles/seating";
import { named } from "@/lib/commitments/find-official";
import { isOpen } from "@/lib/commitments/rules";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

function selection(now: Date) {
  const today = calendarDay(now);
  const sitting = sittingOn(today);
  const city = { select: { id: true, name: true } };
  return {
    id: true,
    circleId: true,
    title: true,
    proviso: true,
    confirmedAt: true,
    dueOn: true,
    status: true,
    version: true,
    responsibleId: true,
    responsible: { select: named },
    owners: { select: { city } },
    confirmations: { select: { cityId: true, refusedAt: true } },
    circle: { select: { name: true, members: { where: sitting, select: { city } } } },
  } satisfies Prisma.CommitmentSelect;
}

/** An agreement as it stands, held until the end of the transaction so that nobody changes it meanwhile. */
export type Standing = Awaited<ReturnType<typeof holdCommitment>>;

/** Reads an agreement the actor may see, and keeps others from changing it; refuses as "notFound". */
export async function holdCommitment(tx: Tx, actor: Actor, id: string, now: Date) {
  await tx.$queryRaw`SELECT id FROM commitment WHERE id = ${id}::uuid FOR UPDATE`;
  const row = await tx.commitment.findFirst({
    where: { AND: [{ id }, commitmentsVisibleTo(actor)] },
    select: selection(now),
  });
  if (!row) throw new Refused("notFound");
  const sitting = row.circle?.members.map(({ city }) => city) ?? [];
  const owning = row.owners.map(({ city }) => city);
  return {
    ...row,
    sitting,
    /** Empty when the whole circle owns it. */
    ownerCityIds: owning.map(({ id: cityId }) => cityId),
    /** Never empty: the whole circle is spelled out. */
    owners: owning.length > 0 ? owning : sitting,
  };
}

/** What is achieved or given up changes hands no more. */
export function assertStillOpen({ status }: Pick<Standing, "status">): void {
  if (!isOpen(status)) throw new Refused("agreementDone");
}
