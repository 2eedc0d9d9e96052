import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { meetingsVisibleTo, pressReleasesVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import {
  desk,
  line,
  type PressDesk,
  type PressLine,
  type WholePress,
  whole,
} from "@/lib/press/views";

const MOST_LINES = 100;

/** The desk of a meeting's press release for the cities of its circle and who drives it, or null. Few statements, however many quotes. */
export async function findPressDesk(actor: Actor, meetingId: string): Promise<PressDesk | null> {
  if (!z.uuid().safeParse(meetingId).success) return null;
  const circles = [...new Set([...actor.circleIds, ...actor.managedCircleIds])];
  return db.meeting.findFirst({
    where: {
      AND: [{ id: meetingId, circleId: { in: circles } }, meetingsVisibleTo(actor)],
    },
    select: desk,
  });
}

/** A published press release by its address, a withdrawn one too; for everybody. */
export async function findPublished(slug: string): Promise<WholePress | null> {
  return db.pressRelease.findFirst({
    where: { AND: [{ slug }, pressReleasesVisibleTo(null)] },
    select: whole,
  });
}

/** The press release of a meeting as the actor's files print it, a draft too for its circle; null when there is none to be seen. */
export async function findPressOf(actor: Actor, meetingId: string): Promise<WholePress | null> {
  if (!z.uuid().safeParse(meetingId).success) return null;
  const circles = [...new Set([...actor.circleIds, ...actor.managedCircleIds])];
  return db.pressRelease.findFirst({
    where: {
      AND: [{ meetingId, meeting: { circleId: { in: circles } } }, pressReleasesVisibleTo(actor)],
    },
    select: whole,
  });
}

/** Published press releases, the newest first; for everybody. */
export async function listPublished(): Promise<PressLine[]> {
  return db.pressRelease.findMany({
    where: pressReleasesVisibleTo(null),
    select: line,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: MOST_LINES,
  });
}

/** Officials of the cities that sit or sat in a circle, by city, as somebody to be quoted or to be seen. One statement. */
export async function listSpeakers(actor: Actor, circleId: string): Promise<Speaker[]> {
  if (!actor.managedCircleIds.includes(circleId)) return [];
  return db.official.findMany({
    where: { familyName: { not: null }, city: { circles: { some: { circleId } } } },
    select: speaker,
    orderBy: [{ city: { name: "asc" } }, { officeKind: "asc" }, { id: "asc" }],
  });
}

const speaker = {
  id: true,
  givenName: true,
  familyName: true,
  officeTitle: true,
  city: { select: { name: true } },
} as const;

export type Speaker = {
  id: string;
  givenName: string | null;
  familyName: string | null;
  officeTitle: string;
  city: { name: string };
};
