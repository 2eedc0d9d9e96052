import type { Attendee, CalendarAsk, Unclear } from "@/lib/replies/asks";
import type { Answer, AnswerWay } from "@/prisma/generated/enums";

/** Why a message waits for a process manager; the words are in messages/de/replies.json. */
export const ASIDE = [
  "meetingUnknown",
  "attendeeUnknown",
  "senderUnknown",
  "severalInvited",
  "cancelled",
  "alreadyBegun",
  "delegateUnnamed",
  "inThePast",
  "bounceUnknown",
] as const;

export type Aside = (typeof ASIDE)[number] | Unclear;

/** Why there is nothing to do. */
export type Ignored = "machine" | "oldSequence" | "overtaken" | "noAnswer" | "sameTime";

/** What becomes of a message. */
export type Verdict =
  | { kind: "take" }
  | { kind: "ignore"; why: Ignored }
  | { kind: "aside"; why: Aside };

type Addressed = { official: { email: string | null; city: { email: string | null } } };

/**
 * The invitation a calendar answer is about: the official's own address counts before that of the
 * town hall, what the calendar says before who sent it (an alias the network does not know).
 */
export function invitationAsked<A extends Addressed>(
  attendances: readonly A[],
  { attendees }: Pick<CalendarAsk, "attendees">,
  sender: string | null,
): { attendance: A; attendee: Attendee } | "attendeeUnknown" | "severalInvited" {
  const speaking = bySpeaking(attendees);
  for (const attendee of speaking) {
    const found = addressedBy(attendances, attendee.address);
    if (found.length > 1) return "severalInvited";
    if (found[0]) return { attendance: found[0], attendee };
  }
  const [attendee, ...others] = speaking.filter(({ delegatedFrom }) => !delegatedFrom);
  const [own] = attendances.filter(({ official }) => sender && isAt(official.email, sender));
  return attendee && own && others.length === 0 ? { attendance: own, attendee } : "attendeeUnknown";
}

/** Who speaks in a calendar answer; null when nobody does. */
export function speakerOf({ attendees }: Pick<CalendarAsk, "attendees">): Attendee | null {
  return bySpeaking(attendees)[0] ?? null;
}

/** The word that came along: of the entry, or of who speaks in it, as Google keeps it. */
export function commentOf(ask: Pick<CalendarAsk, "attendees" | "comment">): string | null {
  return ask.comment ?? speakerOf(ask)?.comment ?? null;
}

function bySpeaking(attendees: readonly Attendee[]): Attendee[] {
  return attendees.toSorted((a, b) => weight(b) - weight(a));
}

/** Whose answer it is, when several stand in the calendar: who said something, and not who shall represent. */
function weight({ partstat, delegatedFrom }: Attendee): number {
  return (partstat === "NEEDS-ACTION" ? 0 : 2) + (delegatedFrom ? 0 : 1);
}

function addressedBy<A extends Addressed>(attendances: readonly A[], address: string): A[] {
  const own = attendances.filter(({ official }) => isAt(official.email, address));
  if (own.length > 0) return own;
  // A mail goes to the town hall only where no own address is known.
  return attendances.filter(
    ({ official }) => !official.email && isAt(official.city.email, address),
  );
}

/** Whether two addresses are one; large and small letters do not differ in practice. */
export function isAt(known: string | null, address: string): boolean {
  return known?.toLowerCase() === address.toLowerCase();
}

/** Addresses of servers that send for their users, as those of Nextcloud, Apple and Google. */
const OF_SERVERS = /^([^@]*(no-?reply|do-?not-?reply)[^@]*@|calendar-notification@google\.com$)/i;

/** Who is behind a message: servers that send for their users name them in Reply-To. */
export function senderOf(message: {
  from: { address: string } | null;
  replyTo: string | null;
}): string | null {
  const { from, replyTo } = message;
  if (!from) return null;
  return replyTo && OF_SERVERS.test(from.address) ? replyTo : from.address;
}

type Standing = {
  meeting: { startsAt: Date; durationMinutes: number; cancelledAt: Date | null; sequence: number };
  attendance: {
    answeredAt: Date | null;
    answeredVia: AnswerWay | null;
    repliedAt: Date | null;
  };
};

/** What becomes of an answer of somebody invited (RFC 5546, 2.1.5: an older SEQUENCE, then an older DTSTAMP is ignored). */
export function verdictOn(
  ask: CalendarAsk,
  attendee: Attendee,
  { meeting, attendance }: Standing,
  givenAt: Date,
  now: Date,
): Verdict {
  if (meeting.cancelledAt) return aside("cancelled");
  if (meeting.startsAt <= now) return aside("alreadyBegun");
  if (ask.sequence < meeting.sequence) return ignore("oldSequence");
  if (ask.method === "COUNTER") return onCounter(ask, meeting, now);
  if (attendee.partstat === "NEEDS-ACTION") return ignore("noAnswer");
  if (isOvertaken(attendance, givenAt)) return ignore("overtaken");
  if (attendee.partstat === "DELEGATED" && !attendee.delegatedTo) return aside("delegateUnnamed");
  return { kind: "take" };
}

function onCounter(
  { startsAt, durationMinutes }: CalendarAsk,
  meeting: Standing["meeting"],
  now: Date,
): Verdict {
  if (!startsAt) return aside("timeUnclear");
  if (startsAt <= now) return aside("inThePast");
  const isSame =
    startsAt.getTime() === meeting.startsAt.getTime() &&
    (durationMinutes ?? meeting.durationMinutes) === meeting.durationMinutes;
  return isSame ? ignore("sameTime") : { kind: "take" };
}

function isOvertaken(
  { answeredAt, answeredVia, repliedAt }: Standing["attendance"],
  givenAt: Date,
): boolean {
  if (answeredVia === "CALENDAR" && repliedAt) return givenAt <= repliedAt;
  return answeredAt !== null && answeredVia !== null && givenAt < answeredAt;
}

/**
 * When an answer was given: by its DTSTAMP, or the letter around it where that is later, as programs exist
 * that copy the invitation's. Never later than it arrived: a wrong clock must not silence later answers.
 */
export function givenAt(
  stampedAt: Date | null,
  { sentAt }: { sentAt: Date | null },
  receivedAt: Date,
): Date {
  const said = [stampedAt, sentAt].filter((one) => one !== null).map((one) => one.getTime());
  if (said.length === 0) return receivedAt;
  return new Date(Math.min(Math.max(...said), receivedAt.getTime()));
}

/** The network's word for what a calendar says. */
export function answerOf({ partstat }: Pick<Attendee, "partstat">): Answer | null {
  const words = {
    ACCEPTED: "ACCEPTED",
    TENTATIVE: "TENTATIVE",
    DECLINED: "DECLINED",
    DELEGATED: "REPRESENTED",
    "NEEDS-ACTION": null,
  } as const;
  return words[partstat];
}

function aside(why: Aside): Verdict {
  return { kind: "aside", why };
}

function ignore(why: Ignored): Verdict {
  return { kind: "ignore", why };
}
