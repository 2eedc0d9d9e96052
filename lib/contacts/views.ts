import type { Named } from "@/lib/people/names";
import type { CarrierKind, FederalState, OfficeKind } from "@/prisma/generated/enums";

/** What is stored of a city so that it can be reached, as its town hall sees it. */
export type ContactSheet = {
  id: string;
  slug: string;
  name: string;
  fullName: string | null;
  state: FederalState;
  email: string | null;
  /** Those in office and those whose term is ahead, the head first. */
  officials: (Named & {
    id: string;
    officeKind: OfficeKind;
    email: string | null;
    termStartsOn: Date | null;
    termEndsOn: Date | null;
  })[];
  /** Those at work, with who carries them today and their process managers. */
  bodies: {
    id: string;
    name: string;
    carriers: { name: string; kind: CarrierKind | null }[];
    managers: string[];
  }[];
};

/** One question to a city, and what it said. */
export type CheckView = {
  id: string;
  version: number;
  askedAt: Date;
  remindedAt: Date | null;
  lapsedAt: Date | null;
  answeredAt: Date | null;
  /** Who answered, and for whom. */
  answeredBy: string | null;
  onBehalfOf: string | null;
  changes: string | null;
  settledAt: Date | null;
};
