import "server-only";
import { type Actor, holds } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { configuredMailbox } from "@/lib/replies/configured";
import { addMinutes, calendarDay, toDay } from "@/lib/time";

/** Counts, each null where it is not the actor's business. */
export type Figures = {
  /** Mails of the actor's meetings and appeals that did not arrive. */
  lostMails: number | null;
  /** Mails to the organiser's mailbox that wait for a process manager, and since when it cannot be reached. */
  waitingReplies: number | null;
  mailboxAwaySince: Date | null;
  /** The meeting with the oldest counter-proposal that waits. */
  counterMeetingId: string | null;
  /** What the cities did with the latest appeal. */
  addressed: number | null;
  open: number | null;
  read: number | null;
  endorsed: number | null;
  /** The network as it stands today. */
  cities: number | null;
  circles: number | null;
  meetingsAhead: number | null;
};

/** A mail that waits longer than this needs somebody to look. */
const MINUTES_TO_ARRIVE = 15;

/** Counts for those who keep an eye on the network. One statement, whatever the roles. */
export async function readFigures(actor: Actor, now: Date): Promise<Figures> {
  const mails = can(actor, "mail.watch", null);
  const replies = can(actor, "reply.watch", null);
  const mailbox = configuredMailbox();
  const follows = can(actor, "appeal.followResponses", null);
  const network = holds(actor, "PROGRAMME_OFFICE");
  const speaks = holds(actor, "SPOKESPERSON");
  const driven = [...actor.managedCircleIds];
  const tooLong = addMinutes(now, -MINUTES_TO_ARRIVE);
  const today = toDay(calendarDay(now));
  // A CASE that does not apply is not carried out.
  const [figures] = await db.$queryRaw<Figures[]>`
    SELECT
      CASE WHEN ${mails} THEN (
        SELECT count(*)::int FROM outbox_mail
        WHERE sent_at IS NULL
        AND (bounced_at IS NOT NULL OR given_up_at IS NOT NULL OR created_at < ${tooLong})
        AND (${network} OR (${speaks} AND appeal_id IS NOT NULL)
          OR meeting_id IN (SELECT id FROM meeting WHERE circle_id = ANY(${driven}::uuid[]))
          OR poll_id IN (SELECT id FROM date_poll WHERE circle_id = ANY(${driven}::uuid[])))
      ) END AS "lostMails",
      CASE WHEN ${replies} THEN (
        SELECT count(*)::int FROM incoming_mail
        WHERE quarantined IS NOT NULL AND settled_at IS NULL
        AND (${network} OR meeting_id IS NULL
          OR meeting_id IN (SELECT id FROM meeting WHERE circle_id = ANY(${driven}::uuid[])))
      ) END AS "waitingReplies",
      CASE WHEN ${replies} THEN (
        SELECT failing_since FROM mailbox_state WHERE mailbox = ${mailbox}
      ) END AS "mailboxAwaySince",
      CASE WHEN ${replies} THEN (
        SELECT meeting_id FROM counter_proposal
        JOIN attendance ON attendance.id = attendance_id JOIN meeting ON meeting.id = meeting_id
        WHERE accepted_at IS NULL AND declined_at IS NULL AND cancelled_at IS NULL
        AND withdrawn_at IS NULL AND meeting.starts_at > ${now} AND circle_id = ANY(${driven}::uuid[])
        ORDER BY made_at LIMIT 1
      ) END AS "counterMeetingId",
      appeal.*,
      CASE WHEN ${network} THEN (
        SELECT count(DISTINCT city_id)::int FROM network_membership
        WHERE (joined_on IS NULL OR joined_on <= ${today}::date) AND (left_on IS NULL OR left_on > ${today}::date)
      ) END AS cities,
      CASE WHEN ${network} THEN (
        SELECT count(*)::int FROM exchange_circle WHERE dissolved_on IS NULL OR dissolved_on > ${today}::date
      ) END AS circles,
      CASE WHEN ${network} THEN (
        SELECT count(*)::int FROM meeting
        WHERE starts_at > ${now} AND invited_at IS NOT NULL AND cancelled_at IS NULL
      ) END AS "meetingsAhead"
    FROM (SELECT 1) AS one LEFT JOIN LATERAL (
      SELECT count(*)::int AS addressed,
        count(*) FILTER (WHERE read_at IS NULL)::int AS open,
        count(*) FILTER (WHERE read_at IS NOT NULL)::int AS read,
        count(*) FILTER (WHERE answer IN ('ENDORSED', 'PLEDGED'))::int AS endorsed
      FROM appeal_response WHERE appeal_id = (
        SELECT id FROM appeal WHERE published_at IS NOT NULL AND withdrawn_at IS NULL
        ORDER BY published_at DESC, id DESC LIMIT 1
      )
    ) AS appeal ON ${follows}`;
  return figures ?? NONE;
}

const NONE: Figures = {
  lostMails: null,
  waitingReplies: null,
  mailboxAwaySince: null,
  counterMeetingId: null,
  addressed: null,
  open: null,
  read: null,
  endorsed: null,
  cities: null,
  circles: null,
  meetingsAhead: null,
};
