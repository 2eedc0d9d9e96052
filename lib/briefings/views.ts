import { notEndedBy } from "@/lib/circles/seating";
import { headOn } from "@/lib/cities/selection";
import type { CommitmentLine } from "@/lib/commitments/views";
import type { MeetingView } from "@/lib/meetings/views";
import type { Prisma } from "@/prisma/generated/client";

/** Who a city is, on a day. */
export function briefed(today: Date) {
  const running = notEndedBy(today);
  const carriers = { where: running, select: { name: true, kind: true } };
  return {
    id: true,
    slug: true,
    name: true,
    fullName: true,
    state: true,
    memberships: {
      where: { OR: [{ leftOn: null }, { leftOn: { gt: today } }] },
      select: { joinedOn: true, leftOn: true, cohort: true },
    },
    officials: headOn(today),
    bodies: {
      where: running,
      select: { id: true, name: true, carriers },
      orderBy: { name: "asc" },
    },
    goals: { select: { title: true }, orderBy: { title: "asc" } },
  } satisfies Prisma.CitySelect;
}

export type BriefedCity = Prisma.CityGetPayload<{ select: ReturnType<typeof briefed> }>;

/** An agenda item with the project behind it, as far as it was handed in. */
export const presented = {
  id: true,
  kind: true,
  title: true,
  cityId: true,
  meeting: { select: { projectsBy: true } },
  project: {
    select: {
      title: true,
      goal: true,
      transferability: true,
      transferNote: true,
      withdrawnAt: true,
    },
  },
} satisfies Prisma.AgendaItemSelect;

export type PresentedItem = Prisma.AgendaItemGetPayload<{ select: typeof presented }>;

export type Briefing = {
  meeting: MeetingView;
  city: BriefedCity;
  /** The other cities at the table, in the order of the circle. */
  others: BriefedCity[];
  /** What the city has promised. */
  promises: CommitmentLine[];
  items: PresentedItem[];
  /** The cities whose sheet the reader may have. */
  choice: { slug: string; name: string }[];
};
