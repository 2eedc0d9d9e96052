import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { electionsVisibleTo } from "@/lib/auth/scope-network";
import type { Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

const standing = {
  id: true,
  title: true,
  outside: true,
  termStartsOn: true,
  termEndsOn: true,
  calledAt: true,
  votesUntil: true,
  decidedAt: true,
  cancelledAt: true,
  version: true,
  candidates: {
    select: {
      id: true,
      userId: true,
      office: true,
      user: { select: { givenName: true, familyName: true, email: true, salutation: true } },
    },
    orderBy: { position: "asc" },
  },
} satisfies Prisma.ElectionSelect;

/** An election as it stands when somebody is about to change it. */
export type Standing = Prisma.ElectionGetPayload<{ select: typeof standing }>;

/** The election, held until the transaction ends, so that its steps follow one another; out of sight means "notFound". */
export async function holdElection(tx: Tx, actor: Actor, id: string): Promise<Standing> {
  await tx.$queryRaw`SELECT id FROM election WHERE id = ${id}::uuid FOR UPDATE`;
  const found = await tx.election.findFirst({
    where: { AND: [{ id }, electionsVisibleTo(actor)] },
    select: standing,
  });
  if (!found) throw new Refused("notFound");
  return found;
}

/** Refuses what was decided on before somebody else changed the election. */
export function assertSame({ version, title }: Standing, seen: number): void {
  if (version !== seen) throw new Outdated({ title }, version);
}
