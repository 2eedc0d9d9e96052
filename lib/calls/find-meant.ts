import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { citiesOfNetwork, meetingsVisibleTo, projectsVisibleTo } from "@/lib/auth/scope";
import type { AskForCall } from "@/lib/calls/schema";
import { inOfficeOn } from "@/lib/circles/seating";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** What a wish is about, and whom that means to ask. */
export type Meant = {
  toCityId: string;
  circleId: string | null;
  meetingId: string | null;
} & Pick<AskForCall, "goalId" | "projectId" | "agendaItemId" | "officialId">;

/** The city a wish means, by what it is about; refused as "notFound" when that is out of sight or not of the network. */
export async function findMeant(
  tx: Tx,
  actor: Actor,
  input: AskForCall,
  now: Date,
): Promise<Meant> {
  const today = calendarDay(now);
  const { goalId, projectId, agendaItemId, officialId } = input;
  const item = agendaItemId ? await findItem(tx, actor, agendaItemId) : null;
  const city = await tx.city.findFirst({
    where: { AND: [citiesOfNetwork(today), ...narrowed(actor, input, item, today)] },
    select: { id: true },
  });
  if (!city) throw new Refused("notFound");
  return {
    toCityId: city.id,
    circleId: item?.meeting.circleId ?? null,
    meetingId: item?.meeting.id ?? null,
    goalId,
    projectId,
    agendaItemId,
    officialId,
  };
}

type Item = { cityId: string | null; meeting: { id: string; circleId: string } } | null;

async function findItem(tx: Tx, actor: Actor, id: string): Promise<Item> {
  return tx.agendaItem.findFirst({
    where: { id, cityId: { not: null }, meeting: meetingsVisibleTo(actor) },
    select: { cityId: true, meeting: { select: { id: true, circleId: true } } },
  });
}

function narrowed(actor: Actor, input: AskForCall, item: Item, today: Date) {
  const { goalId, projectId, agendaItemId, officialId, toCityId } = input;
  const conditions: Prisma.CityWhereInput[] = [];
  if (goalId) conditions.push({ goals: { some: { id: goalId } } });
  if (projectId) {
    const handedIn = { AND: [{ id: projectId }, projectsVisibleTo(actor)] };
    conditions.push({ projects: { some: handedIn } });
  }
  if (officialId) {
    conditions.push({ officials: { some: { AND: [{ id: officialId }, inOfficeOn(today)] } } });
  }
  if (agendaItemId) conditions.push({ id: { in: item?.cityId ? [item.cityId] : [] } });
  if (toCityId) conditions.push({ id: toCityId });
  return conditions;
}
