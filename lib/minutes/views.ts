import type { MinutesContent } from "@/lib/minutes/content";
import type { PartDifference } from "@/lib/minutes/differences";
import type { Prisma } from "@/prisma/generated/client";

const person = { givenName: true, familyName: true } satisfies Prisma.UserSelect;
const city = { id: true, name: true } satisfies Prisma.CitySelect;

const meeting = {
  id: true,
  circleId: true,
  title: true,
  startsAt: true,
  timeZone: true,
  heldAt: true,
  cancelledAt: true,
  circle: { select: { name: true } },
  hosts: { select: { body: { select: { name: true } } }, orderBy: { body: { name: "asc" } } },
} satisfies Prisma.MeetingSelect;

/** The meeting whose minutes a page is about. */
export const meetingOfMinutes = meeting;
export type MeetingOfMinutes = Prisma.MeetingGetPayload<{ select: typeof meeting }>;

/** Minutes with everything their pages show, without the text. */
export const whole = {
  id: true,
  version: true,
  createdAt: true,
  circulatedAt: true,
  consentBy: true,
  lockedAt: true,
  meeting: { select: meeting },
  approvals: {
    select: {
      id: true,
      number: true,
      approvedAt: true,
      approvedByName: true,
      onBehalfOf: true,
      remindedAt: true,
      unremindedAt: true,
      silentAt: true,
      city: { select: city },
      approvedBy: { select: person },
      remindedBy: { select: person },
    },
    orderBy: { city: { name: "asc" } },
  },
  amendments: {
    select: {
      id: true,
      number: true,
      part: true,
      text: true,
      reason: true,
      proposedAt: true,
      proposedByName: true,
      onBehalfOf: true,
      acceptedAt: true,
      declinedAt: true,
      decision: true,
      city: { select: city },
      proposedBy: { select: person },
    },
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
  },
  versions: {
    select: { number: true, savedAt: true, content: true, savedBy: { select: person } },
    orderBy: { number: "asc" },
  },
} satisfies Prisma.MinutesSelect;

type Row = Prisma.MinutesGetPayload<{ select: typeof whole }>;

type AmendmentRow = Row["amendments"][number];

/** A proposed change with the part it is about, as it stands and as it would read. */
export type AmendmentView = AmendmentRow & { label: string; current: string };

export type VersionLine = Pick<Row["versions"][number], "number" | "savedAt" | "savedBy">;

export type MinutesView = Omit<Row, "versions" | "amendments"> & {
  content: MinutesContent;
  amendments: AmendmentView[];
  versions: VersionLine[];
};

/** Two versions held against each other. */
export type Comparison = { from: number; to: number; parts: PartDifference[] };
