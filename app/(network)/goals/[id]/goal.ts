import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findGoal } from "@/lib/goals/queries";

/** The goal, and whether the reader keeps it for its city; read once per request. */
export const loadGoal = cache(async (id: string) => {
  const actor = await requireActor();
  const goal = (await findGoal(actor, id)) ?? notFound();
  return { actor, goal, keeps: can(actor, "goal.keep", { cityId: goal.city.id }) };
});
