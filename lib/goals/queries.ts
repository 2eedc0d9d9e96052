import "server-only";
import { cache } from "react";
import { z } from "zod";
import { standingAdoptions } from "@/lib/adoptions/views";
import { type Actor, homeCitiesOf } from "@/lib/auth/actor";
import { citiesOfNetwork, goalsVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const whole = {
  id: true,
  version: true,
  title: true,
  description: true,
  adoptedOn: true,
  themes: true,
  city: { select: { id: true, name: true, slug: true } },
  adoptions: standingAdoptions,
} satisfies Prisma.StrategicGoalSelect;

export type GoalView = Prisma.StrategicGoalGetPayload<{ select: typeof whole }>;

/** A goal with who took it over; null when there is none. One statement. */
export const findGoal = cache(async (actor: Actor, goalId: string): Promise<GoalView | null> => {
  if (!z.uuid().safeParse(goalId).success) return null;
  return db.strategicGoal.findFirst({
    where: { AND: [{ id: goalId }, goalsVisibleTo(actor)] },
    select: whole,
  });
});

/** The actor's own cities of the network by name, for whom goals and what was taken over are written down. One statement. */
export async function listHomeCities(
  actor: Actor,
  now: Date,
): Promise<{ id: string; name: string }[]> {
  return db.city.findMany({
    where: { AND: [{ id: { in: homeCitiesOf(actor) } }, citiesOfNetwork(calendarDay(now))] },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
