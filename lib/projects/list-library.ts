import "server-only";
import type { Actor } from "@/lib/auth/actor";
import {
  citiesOfNetwork,
  goalsVisibleTo,
  meetingsVisibleTo,
  projectsVisibleTo,
} from "@/lib/auth/scope";
import { rangeOf } from "@/lib/cities/size";
import { db } from "@/lib/db";
import { ENTRIES_PER_PAGE, type LibrarySearch, wordsOf } from "@/lib/projects/library";
import { showings } from "@/lib/projects/views";
import { calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

const shared = {
  id: true,
  title: true,
  themes: true,
  city: { select: { name: true, state: true, population: true } },
  adoptions: {
    where: { revokedAt: null },
    select: { city: { select: { name: true } } },
    orderBy: [{ adoptedAt: "asc" }, { id: "asc" }],
  },
} satisfies Prisma.ProjectSelect;

const goal = { ...shared, description: true } satisfies Prisma.StrategicGoalSelect;

function project(actor: Actor) {
  return {
    ...shared,
    goal: true,
    transferability: true,
    agendaItems: showings(meetingsVisibleTo(actor)),
  } satisfies Prisma.ProjectSelect;
}

type Project = Prisma.ProjectGetPayload<{ select: ReturnType<typeof project> }>;
type Goal = Prisma.StrategicGoalGetPayload<{ select: typeof goal }>;

export type LibraryEntry = ({ kind: "project" } & Project) | ({ kind: "goal" } & Goal);

export type Library = { matched: number; page: number; pages: number; entries: LibraryEntry[] };

/** One page of the goals and projects of all cities, what was entered last first. Two statements to find them, two to read them. */
export async function listLibrary(
  actor: Actor,
  search: LibrarySearch,
  now: Date,
): Promise<Library> {
  const [projects, goals] = await Promise.all([
    search.kind === "goal" ? [] : findProjects(actor, search),
    search.kind === "project" ? [] : findGoals(actor, search, now),
  ]);
  // Ids begin with the moment they were made (UUID version 7, RFC 9562).
  const ids = [...projects, ...goals].map(({ id }) => id).toSorted((a, b) => (a < b ? 1 : -1));
  const pages = Math.max(1, Math.ceil(ids.length / ENTRIES_PER_PAGE));
  const page = Math.min(search.page, pages);
  const shown = ids.slice((page - 1) * ENTRIES_PER_PAGE, page * ENTRIES_PER_PAGE);
  const entries = await readEntries(actor, shown);
  return { matched: ids.length, page, pages, entries };
}

async function readEntries(actor: Actor, ids: readonly string[]): Promise<LibraryEntry[]> {
  if (ids.length === 0) return [];
  const among = { id: { in: [...ids] } };
  const [projects, goals] = await Promise.all([
    db.project.findMany({
      where: { AND: [among, projectsVisibleTo(actor)] },
      select: project(actor),
    }),
    db.strategicGoal.findMany({
      where: { AND: [among, goalsVisibleTo(actor)] },
      select: goal,
    }),
  ]);
  const entries: LibraryEntry[] = [
    ...projects.map((one) => ({ kind: "project" as const, ...one })),
    ...goals.map((one) => ({ kind: "goal" as const, ...one })),
  ];
  return entries.toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** What a former member handed in stays: others have learnt from it. */
async function findProjects(actor: Actor, search: LibrarySearch): Promise<{ id: string }[]> {
  const texts = ["title", "goal", "effect", "effort", "transferNote"] as const;
  return db.project.findMany({
    where: {
      AND: [projectsVisibleTo(actor), ...common(search), ...wordsOf(search.words).map(inText)],
    },
    select: { id: true },
  });

  function inText(word: string): Prisma.ProjectWhereInput {
    const contains = { contains: word, mode: "insensitive" as const };
    return { OR: [{ city: { name: contains } }, ...texts.map((text) => ({ [text]: contains }))] };
  }
}

async function findGoals(
  actor: Actor,
  search: LibrarySearch,
  now: Date,
): Promise<{ id: string }[]> {
  return db.strategicGoal.findMany({
    where: {
      AND: [
        goalsVisibleTo(actor),
        { city: citiesOfNetwork(calendarDay(now)) },
        ...common(search),
        ...wordsOf(search.words).map((word) => {
          const contains = { contains: word, mode: "insensitive" as const };
          return {
            OR: [{ city: { name: contains } }, { title: contains }, { description: contains }],
          };
        }),
      ],
    },
    select: { id: true },
  });
}

function common({ theme, state, size }: LibrarySearch) {
  return [
    ...(theme ? [{ themes: { has: theme } }] : []),
    ...(state ? [{ city: { state } }] : []),
    ...(size ? [{ city: { population: populationOf(size) } }] : []),
  ];
}

function populationOf(size: NonNullable<LibrarySearch["size"]>): Prisma.IntNullableFilter | null {
  if (size === "UNKNOWN") return null;
  const { from, below } = rangeOf(size);
  return { ...(from === null ? {} : { gte: from }), ...(below === null ? {} : { lt: below }) };
}
