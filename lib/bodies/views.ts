import type { CarrierKind } from "@/prisma/generated/enums";

/** Who carries a body from–to; the end is the first day without it, null is not known or still running. */
export type CarrierPeriod = {
  id: string;
  name: string;
  kind: CarrierKind | null;
  startedOn: Date | null;
  endedOn: Date | null;
};

/** A coordination body with its carriers, oldest first. */
export type BodyStory = {
  id: string;
  name: string;
  startedOn: Date | null;
  endedOn: Date | null;
  /** Whether it has ended by today. */
  isOver: boolean;
  carriers: CarrierPeriod[];
  /** Names of its process managers today. */
  managers: { userId: string; name: string }[];
};

/** The coordination bodies of a city, those at work first. */
export type CityBodies = {
  cityId: string;
  slug: string;
  name: string;
  version: number;
  bodies: BodyStory[];
};

/** What waits in the circles of a body: each with its page. */
export type WaitingWork = {
  kind: "draft" | "meeting" | "poll" | "minutes" | "press" | "commitment";
  title: string;
  href: string;
  /** When it is, or until when it is to be done. */
  day: Date | null;
}[];
