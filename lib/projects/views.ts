import { standingAdoptions } from "@/lib/adoptions/views";
import type { Prisma } from "@/prisma/generated/client";

const file = {
  id: true,
  name: true,
  mediaType: true,
  size: true,
  uploadedAt: true,
} satisfies Prisma.StoredFileSelect;

/** Where a project stands on an agenda, as far as the reader may see the meeting. */
export function showings(meetings: Prisma.MeetingWhereInput) {
  return {
    where: { meeting: { AND: [{ cancelledAt: null }, meetings] } },
    select: {
      id: true,
      meeting: {
        select: { id: true, title: true, startsAt: true, timeZone: true, heldAt: true },
      },
    },
    orderBy: { meeting: { startsAt: "desc" } },
  } satisfies Prisma.Project$agendaItemsArgs;
}

/** A project with everything its page shows. */
export function wholeProject(meetings: Prisma.MeetingWhereInput) {
  return {
    id: true,
    version: true,
    title: true,
    goal: true,
    effect: true,
    effort: true,
    contact: true,
    transferability: true,
    transferNote: true,
    themes: true,
    handedInAt: true,
    onBehalfOf: true,
    handedInBy: { select: { givenName: true, familyName: true } },
    city: { select: { id: true, name: true, slug: true } },
    files: { select: file, orderBy: [{ uploadedAt: "asc" }, { id: "asc" }] },
    agendaItems: showings(meetings),
    adoptions: standingAdoptions,
  } satisfies Prisma.ProjectSelect;
}

export type ProjectView = Prisma.ProjectGetPayload<{ select: ReturnType<typeof wholeProject> }>;
export type Showing = ProjectView["agendaItems"][number];
export type FileLine = ProjectView["files"][number];

/** What an office needs to hand in a project: the meeting and the agenda items of its cities. */
export const handIn = {
  id: true,
  startsAt: true,
  timeZone: true,
  projectsBy: true,
  circle: { select: { name: true } },
} satisfies Prisma.MeetingSelect;

export type HandInItem = {
  id: string;
  title: string;
  city: { id: string; name: string };
  /** What was handed in; null while it is missing. */
  project: { id: string; title: string } | null;
  /** What the city has handed in already, for other meetings. */
  earlier: { id: string; title: string }[];
};

export type HandInDesk = Prisma.MeetingGetPayload<{ select: typeof handIn }> & {
  items: HandInItem[];
};
