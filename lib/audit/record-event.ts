import "server-only";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

export type EventKind =
  | "meeting.scheduled"
  | "meeting.invited"
  | "meeting.edited"
  | "meeting.moved"
  | "meeting.cancelled"
  | "meeting.announced"
  | "meeting.announcementRevoked"
  | "meeting.agendaChanged"
  | "meeting.held"
  | "meeting.counterDecided"
  | "meeting.itemStarted"
  | "meeting.noteSaved"
  | "meeting.noteSettled"
  | "topic.proposed"
  | "topic.dropped"
  | "project.handedIn"
  | "project.edited"
  | "project.withdrawn"
  | "project.reminded"
  | "file.stored"
  | "file.removed"
  | "goal.set"
  | "goal.edited"
  | "adoption.marked"
  | "adoption.revoked"
  | "city.populationStated"
  | "minutes.drafted"
  | "minutes.edited"
  | "minutes.circulated"
  | "minutes.approved"
  | "minutes.amendmentProposed"
  | "minutes.amendmentDecided"
  | "minutes.reminded"
  | "minutes.locked"
  | "press.drafted"
  | "press.edited"
  | "press.leadWritten"
  | "press.published"
  | "press.withdrawn"
  | "quote.noted"
  | "quote.edited"
  | "quote.removed"
  | "photo.added"
  | "photo.described"
  | "photo.removed"
  | "release.asked"
  | "release.reminded"
  | "release.given"
  | "release.refused"
  | "attendance.answered"
  | "attendance.presenceNoted"
  | "attendance.reminded"
  | "attendance.bounced"
  | "circle.rhythmSet"
  | "blockedTime.added"
  | "blockedTime.removed"
  | "holidays.replaced"
  | "poll.opened"
  | "poll.edited"
  | "poll.voted"
  | "poll.counterProposed"
  | "poll.counterDecided"
  | "poll.reminded"
  | "poll.fixed"
  | "poll.cancelled"
  | "call.asked"
  | "call.noted"
  | "call.noteDropped"
  | "call.answered"
  | "call.finished"
  | "reply.quarantined"
  | "reply.settled"
  | "feed.opened"
  | "feed.closed"
  | "reminder.set"
  | "commitment.made"
  | "commitment.reported"
  | "commitment.confirmed"
  | "commitment.refused"
  | "commitment.assigned"
  | "commitment.ownersSet"
  | "commitment.offered"
  | "commitment.takenOver"
  | "commitment.offerDeclined"
  | "commitment.offerWithdrawn"
  | "appeal.drafted"
  | "appeal.edited"
  | "appeal.published"
  | "appeal.corrected"
  | "appeal.withdrawn"
  | "appeal.reminded"
  | "appeal.answered"
  | "appeal.read"
  | "session.started"
  | "session.ended"
  | "city.entered"
  | "city.edited"
  | "city.imported"
  | "membership.begun"
  | "membership.ended"
  | "body.founded"
  | "body.edited"
  | "body.ended"
  | "body.handedOver"
  | "carrier.changed"
  | "official.entered"
  | "official.edited"
  | "official.termEnded"
  | "official.informed"
  | "contact.asked"
  | "contact.reminded"
  | "contact.answered"
  | "contact.settled"
  | "account.invited"
  | "account.invitationRevoked"
  | "account.accepted"
  | "account.blocked"
  | "account.unblocked"
  | "access.reviewed"
  | "circle.founded"
  | "circle.edited"
  | "circle.joined"
  | "circle.released"
  | "circle.seatUndone"
  | "circle.dissolved"
  | "circle.reopened"
  | "circle.proposed"
  | "circle.proposalAnswered"
  | "circle.proposalWithdrawn"
  | "circle.proposalAgreed"
  | "partnerSearch.started"
  | "partnerSearch.ended"
  | "appeal.checkAsked"
  | "appeal.checked"
  | "appeal.returned"
  | "appeal.scheduled"
  | "appeal.handedOver"
  | "election.prepared"
  | "election.called"
  | "election.voted"
  | "election.decided"
  | "election.cancelled"
  | "mandate.alarmed"
  | "person.erased"
  | "retention.carriedOut"
  | "setting.changed"
  | "mandate.granted"
  | "mandate.ended"
  | "mail.retried"
  | "job.wanted"
  | "network.entered";

type Event = {
  /** Null for guests behind a link. */
  actor: Pick<Actor, "userId"> | null;
  kind: EventKind;
  subjectId: string;
  /** Official on whose behalf it was done. */
  onBehalfOfId?: string | null;
  /** Ids, numbers, states; never names or addresses. */
  details?: Prisma.InputJsonObject;
  at?: Date;
};

/** Adds a row to the append-only, hash-chained audit log, inside the transaction that causes it. */
export function recordEvent(tx: Tx, event: Event): Promise<void> {
  return recordEvents(tx, [event]);
}

/** The same for many at once, in their order. One statement. */
export async function recordEvents(tx: Tx, events: readonly Event[]): Promise<void> {
  await tx.auditEvent.createMany({
    data: events.map((event) => ({
      occurredAt: event.at ?? new Date(),
      kind: event.kind,
      actorId: event.actor?.userId ?? null,
      onBehalfOfId: event.onBehalfOfId ?? null,
      subjectId: event.subjectId,
      details: event.details ?? {},
    })),
  });
}
