import "server-only";
import { z } from "zod";
import { type Actor, citiesOf } from "@/lib/auth/actor";
import {
  callsVisibleTo,
  citiesOfNetwork,
  notedWishesVisibleTo,
  talksVisibleTo,
} from "@/lib/auth/scope";
import {
  type CallLine,
  type CallView,
  line,
  type NotedWish,
  noted,
  type Talk,
  talk,
  whole,
} from "@/lib/calls/views";
import { db } from "@/lib/db";
import { hashToken } from "@/lib/links/tokens";
import { calendarDay } from "@/lib/time";

const MOST_LINES = 100;
const MOST_TALKS = 10;
const _MOST_WAITING = 5;
const _DAY = 24 * 60;

/** Call wishes of the actor's cities, from them and to them, the latest first. One statement. */
export async function listCalls(actor: Actor): Promise<CallLine[]> {
  return db.callRequest.findMany({
    where: callsVisibleTo(actor),
    select: line,
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: MOST_LINES,
  });
}

/** Wishes of the actor's cities that were noted in meetings and wait to be asked, the oldest first. One statement. */
export async function listNotedWishes(actor: Actor): Promise<NotedWish[]> {
  return db.notedWish.findMany({
    where: {
      AND: [{ settledAt: null, fromCityId: { in: citiesOf(actor) } }, notedWishesVisibleTo(actor)],
    },
    select: noted,
    orderBy: [{ notedAt: "asc" }, { id: "asc" }],
    take: MOST_LINES,
  });
}

/** A call wish of one of the actor's cities, or null. The number is the asked city's to see. One statement. */
export async function findCall(actor: Actor, callId: string): Promise<CallView | null> {
  if (!z.uuid().safeParse(callId).success) return null;
  const call = await db.callRequest.findFirst({
    where: { AND: [{ id: callId }, callsVisibleTo(actor)] },
    select: whole,
  });
  if (!call || citiesOf(actor).includes(call.toCityId)) return call;
  return { ...call, phone: null };
}

/** The call wish a guest link was made for, as the asked city sees it; null when the link is unknown, expired or revoked. Reads only. */
export async function findLinkedCall(token: string, now: Date): Promise<CallView | null> {
  const link = await db.guestLink.findFirst({
    where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } },
    select: { callRequest: { select: whole } },
  });
  return link?.callRequest ?? null;
}

/** Talks that came of a circle's meetings, the latest first; nothing of what they were about. One statement. */
export async function listTalks(actor: Actor, circleId: string): Promise<Talk[]> {
  return db.callRequest.findMany({
    where: { AND: [{ circleId }, talksVisibleTo(actor)] },
    select: talk,
    orderBy: [{ doneAt: "desc" }, { id: "desc" }],
    take: MOST_TALKS,
  });
}

/** Cities of the network that the actor can ask, by name. One statement. */
export async function listCitiesToAsk(
  actor: Actor,
  now: Date,
): Promise<{ id: string; name: string }[]> {
  const own = citiesOf(actor);
  return db.city.findMany({
    where: {
      AND: [citiesOfNetwork(calendarDay(now)), own.length === 1 ? { id: { notIn: own } } : {}],
    },
    select: { id: true, name: true },
    orderBy: [{ name: "asc" }, { id: "asc" }],
  });
}

/** The actor's own cities by name, in whose name to ask. One statement. */
export async function listOwnCities(actor: Actor): Promise<{ id: string; name: string }[]> {
  return db.city.findMany({
    where: { id: { in: citiesOf(actor) } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
}
