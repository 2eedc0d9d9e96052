import { notFound } from "next/navigation";
import { cache } from "react";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findElection } from "@/lib/elections/queries";
import { type ElectionStage, stageOf } from "@/lib/elections/rules";

// Title and page ask for the same election; it is read once.
export const loadElection = cache(async (id: string) => {
  const actor = await requireActor();
  const now = new Date();
  const election = await findElection(actor, id, now);
  return election ? { actor, election, now, stage: stageOf(election, now) } : notFound();
});

/** The same for who holds elections, while it stands where the page can do something. */
export async function loadElectionDesk(id: string, stages: readonly ElectionStage[]) {
  const loaded = await loadElection(id);
  const mayAct = can(loaded.actor, "election.call", null) && stages.includes(loaded.stage);
  return mayAct ? loaded : notFound();
}
