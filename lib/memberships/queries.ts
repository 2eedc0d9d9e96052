import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { citiesEverIn } from "@/lib/auth/scope";
import { sittingOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";

/** A city with everything its membership is about. */
export type MembershipView = {
  id: string;
  slug: string;
  name: string;
  fullName: string | null;
  email: string | null;
  version: number;
  /** Newest first. */
  periods: { id: string; joinedOn: Date | null; leftOn: Date | null; cohort: number | null }[];
  /** `ended`: it has left; `ending`: it leaves on a day ahead; `running`: no end is known. */
  state: "running" | "ending" | "ended";
  /** The first day without it, gone or ahead. */
  leftOn: Date | null;
  /** Circles in which it sits today. */
  circles: { id: string; name: string }[];
};

/** A city, present or former, with the history of its membership, or null. One statement. */
export async function findMembership(
  actor: Actor,
  slug: string,
  now: Date,
): Promise<MembershipView | null> {
  const today = calendarDay(now);
  const row = await db.city.findFirst({
    where: { AND: [{ slug }, citiesEverIn(actor)] },
    select: {
      id: true,
      slug: true,
      name: true,
      fullName: true,
      email: true,
      version: true,
      memberships: {
        select: { id: true, joinedOn: true, leftOn: true, cohort: true },
        orderBy: [{ leftOn: { sort: "desc", nulls: "first" } }],
      },
      circles: {
        where: { ...sittingOn(today), circle: { dissolvedOn: null } },
        select: { circle: { select: { id: true, name: true } } },
      },
    },
  });
  if (!row) return null;
  const { memberships, circles, ...city } = row;
  const leftOn = memberships[0]?.leftOn ?? null;
  return {
    ...city,
    periods: memberships,
    state: stateOf(leftOn, today),
    leftOn,
    circles: circles.map(({ circle }) => circle),
  };
}

function stateOf(leftOn: Date | null, today: Date): MembershipView["state"] {
  if (leftOn === null) return "running";
  return leftOn > today ? "ending" : "ended";
}
