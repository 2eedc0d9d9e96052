import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { citiesOfNetwork, meetingsVisibleTo, projectsVisibleTo } from "@/lib/auth/scope";
import type { CallSubject } from "@/lib/calls/views";
import { occasionInWords } from "@/lib/calls/wording";
import { inOfficeOn } from "@/lib/circles/seating";
import { db } from "@/lib/db";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What the address of a new wish may name; the first counts. */
export type Asked = Partial<
  Record<"goal" | "project" | "item" | "person" | "city", string | string[]>
>;

const city = { id: true, name: true, slug: true } satisfies Prisma.CitySelect;
const nothing = { goal: null, project: null, agendaItem: null, official: null, meeting: null };

/** The goal, project, agenda item, person or city a wish is to begin with; null when none is named or to be seen. One statement. */
export async function findSubject(
  actor: Actor,
  asked: Asked,
  now: Date,
): Promise<CallSubject | null> {
  const { goal, project, item, person, city: cityId } = asked;
  const ofNetwork = citiesOfNetwork(calendarDay(now));
  if (isId(goal)) return findGoal(goal, ofNetwork);
  if (isId(project)) return findProject(actor, project, ofNetwork);
  if (isId(item)) return findItem(actor, item, ofNetwork);
  if (isId(person)) return findPerson(person, ofNetwork, now);
  if (!isId(cityId)) return null;
  const found = await db.city.findFirst({
    where: { AND: [{ id: cityId }, ofNetwork] },
    select: city,
  });
  return found && { field: "toCityId", id: found.id, city: found, occasion: null, topic: "" };
}

async function findGoal(id: string, ofNetwork: Prisma.CityWhereInput): Promise<CallSubject | null> {
  const goal = await db.strategicGoal.findFirst({
    where: { id, city: ofNetwork },
    select: { title: true, city: { select: city } },
  });
  if (!goal) return null;
  const occasion = occasionInWords({ ...nothing, goal, toCity: goal.city });
  return { field: "goalId", id, city: goal.city, occasion, topic: goal.title };
}

async function findProject(
  actor: Actor,
  id: string,
  ofNetwork: Prisma.CityWhereInput,
): Promise<CallSubject | null> {
  const project = await db.project.findFirst({
    where: { AND: [{ id, city: ofNetwork }, projectsVisibleTo(actor)] },
    select: { title: true, city: { select: city } },
  });
  if (!project) return null;
  const occasion = occasionInWords({ ...nothing, project, toCity: project.city });
  return { field: "projectId", id, city: project.city, occasion, topic: project.title };
}

async function findItem(
  actor: Actor,
  id: string,
  ofNetwork: Prisma.CityWhereInput,
): Promise<CallSubject | null> {
  const item = await db.agendaItem.findFirst({
    where: { id, city: ofNetwork, meeting: meetingsVisibleTo(actor) },
    select: {
      title: true,
      city: { select: city },
      meeting: { select: { startsAt: true, timeZone: true } },
    },
  });
  if (!item?.city) return null;
  const { meeting, title: topic } = item;
  const occasion = occasionInWords({ ...nothing, agendaItem: item, meeting, toCity: item.city });
  return { field: "agendaItemId", id, city: item.city, occasion, topic };
}

async function findPerson(
  id: string,
  ofNetwork: Prisma.CityWhereInput,
  now: Date,
): Promise<CallSubject | null> {
  const official = await db.official.findFirst({
    where: { AND: [{ id, city: ofNetwork }, inOfficeOn(calendarDay(now))] },
    select: { givenName: true, familyName: true, officeTitle: true, city: { select: city } },
  });
  if (!official) return null;
  const occasion = occasionInWords({ ...nothing, official, toCity: official.city });
  return { field: "officialId", id, city: official.city, occasion, topic: "" };
}

function isId(value: string | string[] | undefined): value is string {
  return z.uuid().safeParse(value).success;
}
