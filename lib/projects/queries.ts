import "server-only";
import { cache } from "react";
import { z } from "zod";
import { type Actor, homeCitiesOf } from "@/lib/auth/actor";
import { meetingsVisibleTo, projectsVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import { type HandInDesk, handIn, type ProjectView, wholeProject } from "@/lib/projects/views";
import type { Prisma } from "@/prisma/generated/client";

const MOST_EARLIER = 50;

/** A project with its files, where it was presented as far as the actor sees the meetings, and who took it over; null when there is none. One statement. */
export const findProject = cache(
  async (actor: Actor, projectId: string): Promise<ProjectView | null> => {
    if (!isId(projectId)) return null;
    return db.project.findFirst({
      where: { AND: [{ id: projectId }, projectsVisibleTo(actor)] },
      select: wholeProject(meetingsVisibleTo(actor)),
    });
  },
);

/** The city of a project, to ask whether somebody may add to it; null when there is no such project. One statement. */
export async function findProjectCity(
  actor: Actor,
  projectId: string,
): Promise<{ cityId: string } | null> {
  if (!isId(projectId)) return null;
  return db.project.findFirst({
    where: { AND: [{ id: projectId }, projectsVisibleTo(actor)] },
    select: { cityId: true },
  });
}

/** A meeting with the agenda items under which the actor's cities present a project; null when it is out of sight or cancelled. One statement. */
export const findHandIn = cache(
  async (actor: Actor, meetingId: string): Promise<HandInDesk | null> => {
    if (!isId(meetingId)) return null;
    const projects = {
      where: projectsVisibleTo(actor),
      select: { id: true, title: true },
      orderBy: [{ handedInAt: "desc" }, { id: "desc" }],
      take: MOST_EARLIER,
    } satisfies Prisma.City$projectsArgs;
    const meeting = await db.meeting.findFirst({
      where: { AND: [{ id: meetingId, cancelledAt: null }, meetingsVisibleTo(actor)] },
      select: {
        ...handIn,
        agenda: {
          where: { kind: "PROJECT", cityId: { in: homeCitiesOf(actor) } },
          select: {
            id: true,
            title: true,
            project: { select: { id: true, title: true } },
            city: { select: { id: true, name: true, projects } },
          },
          orderBy: { position: "asc" },
        },
      },
    });
    if (!meeting) return null;
    const { agenda, ...desk } = meeting;
    return {
      ...desk,
      items: agenda.flatMap(({ id, title, project, city }) => {
        if (!city) return [];
        const { projects: earlier, ...named } = city;
        return [{ id, title, project, city: named, earlier }];
      }),
    };
  },
);

function isId(value: string): boolean {
  return z.uuid().safeParse(value).success;
}
