/** How an invited person answers (RFC 5545, 3.2.12); what nobody defined counts as no answer. */
export const PARTSTATS = [
  "NEEDS-ACTION",
  "ACCEPTED",
  "DECLINED",
  "TENTATIVE",
  "DELEGATED",
] as const;

export type Partstat = (typeof PARTSTATS)[number];

/** One ATTENDEE of a calendar part; addresses are bare and in lower case. */
export type Attendee = {
  address: string;
  name: string | null;
  partstat: Partstat;
  comment: string | null;
  /** Who wrote for the attendee. */
  sentBy: string | null;
  delegatedTo: string | null;
  delegatedFrom: string | null;
};

/** What a calendar program says to an invitation (RFC 5546, REPLY and COUNTER). */
export type CalendarAsk = {
  kind: "calendar";
  method: "REPLY" | "COUNTER";
  /** The meeting its UID names; null when the UID is none of ours. */
  meetingId: string | null;
  sequence: number;
  stampedAt: Date | null;
  attendees: Attendee[];
  comment: string | null;
  /** Another time, for a COUNTER. */
  startsAt: Date | null;
  durationMinutes: number | null;
};

/** A mail of ours came back for good (RFC 3464). */
export type BounceAsk = {
  kind: "bounce";
  /** Of the outbox; null when the report does not say which mail. */
  mailId: string | null;
  /** "5.1.1". */
  status: string | null;
};

/** Why nothing can be done with a message without a person. */
export const UNCLEAR = [
  "noCalendar",
  "winmail",
  "calendarUnreadable",
  "otherMethod",
  "timeUnclear",
  "messageUnreadable",
  "tooLarge",
  "looksLikeBounce",
] as const;

export type Unclear = (typeof UNCLEAR)[number];

export type Asks =
  | CalendarAsk
  | BounceAsk
  /** An absence notice, a receipt, a delay: machines talking. */
  | { kind: "machine" }
  | { kind: "unclear"; why: Unclear };

/** A message as far as it was understood. */
export type Message = {
  /** SHA-256 of its bytes. */
  digest: string;
  from: { address: string; name: string | null } | null;
  replyTo: string | null;
  subject: string | null;
  /** The beginning of what was written. */
  excerpt: string | null;
  sentAt: Date | null;
  asks: Asks;
};
