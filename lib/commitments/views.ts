import type { CommitmentStatus } from "@/prisma/generated/enums";

/** An agreement as one line of a list. */
export type CommitmentLine = {
  id: string;
  title: string;
  /** "Gardelegen und Lemgo". */
  owners: string;
  agreedOn: Date;
  dueOn: Date | null;
  proviso: string | null;
  status: CommitmentStatus;
  reason: string | null;
};

export type CircleCommitments = {
  circle: { id: string; name: string; size: number };
  commitments: CommitmentLine[];
};

export type CommitmentUpdateView = {
  id: string;
  status: CommitmentStatus;
  note: string | null;
  dueOn: Date | null;
  occurredAt: Date;
  by: { givenName: string; familyName: string; officeTitle: string | null };
  onBehalfOf: string | null;
};

type NamedMeeting = { id: string; title: string; startsAt: Date; timeZone: string };

export type CommitmentDetail = CommitmentLine & {
  version: number;
  circle: { id: string; name: string; size: number };
  ownerCityIds: string[];
  /** Where it was agreed. */
  meeting: NamedMeeting | null;
  updates: CommitmentUpdateView[];
  nextMeeting: NamedMeeting | null;
};

export type AgreementDesk = NamedMeeting & {
  cancelledAt: Date | null;
  circle: { id: string; name: string };
  /** Cities that sat in the circle on the day of the meeting, by name. */
  cities: { id: string; name: string }[];
  /** What was noted of this meeting so far. */
  commitments: CommitmentLine[];
};
