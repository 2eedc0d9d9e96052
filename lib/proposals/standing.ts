import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { proposalsVisibleTo } from "@/lib/auth/scope-network";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { type ProposalView, whole } from "@/lib/proposals/views";

/** Reads a proposal that is still open and keeps it from changing until the transaction ends. */
export async function findOpen(tx: Tx, actor: Actor, id: string): Promise<ProposalView> {
  // Of two last answers at once the second sees the first, and just one of them makes the circle come about.
  await tx.$queryRaw`SELECT id FROM circle_proposal WHERE id = ${id}::uuid FOR UPDATE`;
  const proposal = await tx.circleProposal.findFirst({
    where: { AND: [{ id }, proposalsVisibleTo(actor)] },
    select: whole,
  });
  if (!proposal) throw new Refused("notFound");
  if (proposal.agreedAt || proposal.withdrawnAt) throw new Refused("proposalEnded");
  return proposal;
}
