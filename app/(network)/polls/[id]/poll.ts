import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findPoll } from "@/lib/polls/queries";

/** The poll for those who see it, with who asks; for everybody else there is no such page. Read once per request. */
export const loadPoll = cache(async (id: string) => {
  const actor = await requireActor();
  const now = new Date();
  const poll = await findPoll(actor, id, now);
  return poll ? { actor, poll, now } : notFound();
});

/** The poll for those who drive its circle. */
export const loadPollDesk = cache(async (id: string) => {
  const { actor, poll, now } = await loadPoll(id);
  return can(actor, "poll.edit", { circleId: poll.circle.id }) ? { poll, now } : notFound();
});
