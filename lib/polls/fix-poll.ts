import "server-only";
import { proposedAgenda } from "@/lib/agenda/rules";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { assertMomentIsFree, namingTheMoment } from "@/lib/meetings/moment";
import { assertLiesAhead } from "@/lib/meetings/rules";
import { invite, putOnCalendar } from "@/lib/meetings/scheduling";
import { findHeads } from "@/lib/polls/heads";
import { answerByFor, answerFrom, assertOpen, refusedBy, voteOn } from "@/lib/polls/rules";
import type { FixPoll } from "@/lib/polls/schema";
import { findStanding, type StandingPoll } from "@/lib/polls/standing";

/**
 * Ends a poll with one of its dates: schedules the meeting, takes each city's answer over from its vote and invites.
 * A date which a city refused that must be there is only taken when that was confirmed.
 */
export async function fixPoll(
  actor: Actor,
  input: FixPoll,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return namingTheMoment(() =>
    inTransaction((tx) =>
      once(tx, input.formKey, async () => {
        const poll = await findStanding(tx, actor, input.pollId);
        assertCan(actor, "poll.fix", poll);
        assertOpen(poll);
        const date = poll.dates.find(({ id }) => id === input.dateId);
        if (!date) throw new Refused("notFound");
        assertLiesAhead(date.startsAt, now);
        if (!input.confirmed && refusedBy(date.id, poll.ballots).length > 0)
          throw new Refused("dateRefused");
        await assertMomentIsFree(tx, { circleId: poll.circleId, startsAt: date.startsAt });

        const meetingId = await schedule(tx, actor, poll, date, now);
        await tx.datePoll.update({
          where: { id: poll.id },
          data: { fixedAt: now, meetingId, version: { increment: 1 } },
          select: { id: true },
        });
        const details = { meetingId, dateId: date.id };
        await recordEvent(tx, { actor, kind: "poll.fixed", subjectId: poll.id, details, at: now });
        return { meetingId };
      }),
    ),
  );
}

async function schedule(
  tx: Tx,
  actor: Actor,
  poll: StandingPoll,
  date: { id: string; startsAt: Date },
  now: Date,
): Promise<string> {
  const { circleId, title, durationMinutes, format, place, videoUrl, dialIn, hosts } = poll;
  const attendances = await attendancesFrom(tx, poll, date.id, now);
  const cities = await tx.city.findMany({
    where: { id: { in: poll.ballots.map(({ cityId }) => cityId) } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
  const meetingId = await putOnCalendar(
    tx,
    actor,
    {
      ...{ circleId, title, durationMinutes, format, place, videoUrl, dialIn },
      startsAt: date.startsAt,
      answerBy: answerByFor(date.startsAt, now),
      invitedAt: now,
      hostBodyIds: hosts.map(({ bodyId }) => bodyId),
      agenda: proposedAgenda(cities, durationMinutes),
      attendances,
    },
    now,
  );
  const officialIds = attendances.map(({ officialId }) => officialId);
  if (officialIds.length > 0) await invite(tx, actor, meetingId, officialIds, now);
  return meetingId;
}

/** The heads of the cities asked, each with the answer that follows from the city's vote, given by whom and when as the vote was. */
async function attendancesFrom(tx: Tx, poll: StandingPoll, dateId: string, now: Date) {
  const byCity = new Map(poll.ballots.map((ballot) => [ballot.cityId, ballot]));
  const heads = await findHeads(tx, [...byCity.keys()], now);
  return heads.map(({ id: officialId, cityId }) => {
    const ballot = byCity.get(cityId);
    const answer = ballot ? answerFrom(voteOn(ballot, dateId)) : null;
    if (!ballot || !answer) return { officialId, invitedAt: now };
    const { answeredAt, answeredById, answeredByName, answeredOnBehalf } = ballot;
    return {
      officialId,
      invitedAt: now,
      answer,
      answeredVia: "POLL" as const,
      ...{ answeredAt, answeredById, answeredByName, answeredOnBehalf },
    };
  });
}
