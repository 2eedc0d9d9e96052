import type { ProvisoStanding, Said } from "@/lib/commitments/proviso";
import type { CommitmentStatus, CommitmentStep } from "@/prisma/generated/enums";

type NamedCity = { id: string; name: string };

/** How a proviso stands, and which cities it waits for or was refused by: "Lemgo und Stendal". */
export type ProvisoView = { text: string; standing: ProvisoStanding; cities: string };

/** An agreement as one line of a list. */
export type CommitmentLine = {
  id: string;
  title: string;
  /** "Gardelegen und Lemgo". */
  owners: string;
  /** Those who do it; the whole circle is spelled out. */
  ownerIds: string[];
  agreedOn: Date;
  dueOn: Date | null;
  /** Null where there is none. */
  proviso: ProvisoView | null;
  status: CommitmentStatus;
  reason: string | null;
};

/** The circle something was agreed in, with how many cities sit in it. */
export type NamedCircle = { id: string; name: string; size: number };

export type CircleCommitments = {
  /** Null for what cities pledged to appeals. */
  circle: NamedCircle | null;
  commitments: CommitmentLine[];
};

export type CommitmentUpdateView = {
  id: string;
  step: CommitmentStep;
  status: CommitmentStatus;
  about: string | null;
  note: string | null;
  dueOn: Date | null;
  occurredAt: Date;
  /** Null when it came by the personal link to an appeal. */
  by: { givenName: string; familyName: string; officeTitle: string | null } | null;
  onBehalfOf: string | null;
};

type NamedMeeting = { id: string; title: string; startsAt: Date; timeZone: string };

/** An agreement offered to another city that has not answered yet. */
export type OpenOffer = {
  id: string;
  fromCityId: string;
  toCityId: string;
  from: string;
  to: string;
  reason: string;
  offeredAt: Date;
};

export type CommitmentDetail = CommitmentLine & {
  version: number;
  /** Null for a pledge to an appeal. */
  circle: NamedCircle | null;
  /** The appeal it was pledged to. */
  appeal: { slug: string; title: string } | null;
  /** Empty when the whole circle owns it. */
  ownerCityIds: string[];
  /** What each city that owns it said to the proviso, by name. */
  said: { city: NamedCity; word: Said }[];
  /** "Bürgermeister Marcus Baier, Lemgo". */
  responsible: string | null;
  offer: OpenOffer | null;
  /** Where it was agreed. */
  meeting: NamedMeeting | null;
  updates: CommitmentUpdateView[];
  nextMeeting: NamedMeeting | null;
};

export type AgreementDesk = NamedMeeting & {
  cancelledAt: Date | null;
  circle: { id: string; name: string };
  /** Cities that sat in the circle on the day of the meeting, by name. */
  cities: NamedCity[];
  /** Those in office in these cities, who can be named as responsible. */
  officials: { id: string; inWords: string }[];
  /** What was noted of this meeting so far. */
  commitments: CommitmentLine[];
};

/** What the page needs on which somebody else takes an agreement on. */
export type HandsDesk = {
  id: string;
  title: string;
  version: number;
  status: CommitmentStatus;
  circleId: string | null;
  /** Empty when the whole circle owns it. */
  ownerCityIds: string[];
  /** Those who do it; the whole circle is spelled out. */
  owners: NamedCity[];
  /** Cities that sit in the circle, by name. */
  sitting: NamedCity[];
  responsibleId: string | null;
  offer: { toCityId: string } | null;
  /** Officials in office of the cities that do it. */
  officials: { id: string; cityId: string; inWords: string }[];
};
