import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { circlesVisibleTo } from "@/lib/auth/scope";
import { proposalsVisibleTo } from "@/lib/auth/scope-network";
import { db } from "@/lib/db";
import { type ProposalView, whole } from "@/lib/proposals/views";

const MOST_LINES = 100;

/** The proposals the actor has to do with, the latest first. One statement. */
export async function listProposals(actor: Actor): Promise<ProposalView[]> {
  return db.circleProposal.findMany({
    where: proposalsVisibleTo(actor),
    select: whole,
    orderBy: [{ proposedAt: "desc" }, { id: "desc" }],
    take: MOST_LINES,
  });
}

/** A proposal the actor has to do with, or null. One statement. */
export async function findProposal(actor: Actor, id: string): Promise<ProposalView | null> {
  if (!z.uuid().safeParse(id).success) return null;
  return db.circleProposal.findFirst({
    where: { AND: [{ id }, proposalsVisibleTo(actor)] },
    select: whole,
  });
}

/** Circles that can be joined, by name. One statement. */
export async function listCirclesToJoin(actor: Actor): Promise<{ id: string; name: string }[]> {
  return db.exchangeCircle.findMany({
    where: { AND: [{ dissolvedOn: null }, circlesVisibleTo(actor)] },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}
