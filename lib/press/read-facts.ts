import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { inForce } from "@/lib/auth/mandates";
import {
  citiesOfNetwork,
  meetingsVisibleTo,
  minutesVisibleTo,
  talksVisibleTo,
} from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import { type MinutesContent, minutesContentSchema } from "@/lib/minutes/content";
import type { PressFacts } from "@/lib/press/facts";
import {
  agreementFacts,
  cityFacts,
  growthFacts,
  meetingFacts,
  quoteFacts,
  spokespersonFacts,
  topicFacts,
} from "@/lib/press/gathering";
import {
  type SpokespersonRow,
  spokespersonAround,
  type ToldMeeting,
  toldMeeting,
} from "@/lib/press/rows";
import { addDays, calendarDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

/** An appeal this close to a meeting belongs to its news. */
const APPEAL_DAYS = 30;

/**
 * Reads what a press release of a meeting may state, from its locked minutes and what the house knows of the day;
 * a meeting out of sight is refused as "notFound", one without locked minutes as "minutesNotLocked".
 */
export async function readFacts(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  now = new Date(),
): Promise<PressFacts> {
  const meeting = await tx.meeting.findFirst({
    where: { AND: [{ id: meetingId }, meetingsVisibleTo(actor)] },
    select: toldMeeting,
  });
  if (!meeting) throw new Refused("notFound");
  const content = await lockedContent(tx, actor, meeting);
  const talks = await tx.callRequest.findMany({
    where: { AND: [{ meetingId }, talksVisibleTo(actor)] },
    select: { fromCity: { select: { name: true } }, toCity: { select: { name: true } } },
    orderBy: { doneAt: "asc" },
  });
  const spokespersons = await spokespersonsOf(tx, meeting);
  return {
    network: await sizeOfNetwork(tx, meeting),
    meeting: meetingFacts(meeting, now),
    cities: cityFacts(meeting),
    growth: growthFacts(meeting),
    topics: topicFacts(content, meeting),
    quotes: quoteFacts(meeting),
    talks: talks.map(({ fromCity, toCity }) => ({ from: fromCity.name, to: toCity.name })),
    spokespersons: spokespersons.map((one) => spokespersonFacts(one, meeting.startsAt)),
    agreements: agreementFacts(content, meeting),
  };
}

async function lockedContent(tx: Tx, actor: Actor, { id }: ToldMeeting): Promise<MinutesContent> {
  const minutes = await tx.minutes.findFirst({
    where: { AND: [{ meetingId: id, lockedAt: { not: null } }, minutesVisibleTo(actor)] },
    // The version that stands is always the latest.
    select: { versions: { select: { content: true }, orderBy: { number: "desc" }, take: 1 } },
  });
  const [version] = minutes?.versions ?? [];
  if (!version) throw new Refused("minutesNotLocked");
  return minutesContentSchema.parse(version.content);
}

/** Those who work in a coordination body of the circle's cities. */
async function spokespersonsOf(
  tx: Tx,
  { startsAt, timeZone, circle }: ToldMeeting,
): Promise<SpokespersonRow[]> {
  const day = calendarDay(startsAt, timeZone);
  const cityIds = circle.members.map(({ cityId }) => cityId);
  return tx.mandate.findMany({
    where: {
      role: "SPOKESPERSON",
      ...inForce(startsAt),
      user: {
        mandates: { some: { role: "PROCESS_MANAGER", body: { cityId: { in: cityIds } } } },
      },
    },
    select: spokespersonAround(addDays(day, -APPEAL_DAYS), addDays(day, APPEAL_DAYS)),
    orderBy: { startsAt: "asc" },
  });
}

async function sizeOfNetwork(
  tx: Tx,
  { startsAt, timeZone }: ToldMeeting,
): Promise<PressFacts["network"]> {
  const states = await tx.city.groupBy({
    by: ["state"],
    where: membersOn(calendarDay(startsAt, timeZone)),
    _count: true,
  });
  return {
    name: env().NETWORK_NAME,
    cities: states.reduce((sum, { _count: count }) => sum + count, 0),
    states: states.length,
  };
}

/** A city whose day of joining nobody knows came in the year of its cohort. */
function membersOn(day: Date): Prisma.CityWhereInput {
  const byThen: Prisma.NetworkMembershipWhereInput = {
    OR: [
      { joinedOn: { lte: day } },
      { joinedOn: null, OR: [{ cohort: null }, { cohort: { lte: day.getUTCFullYear() } }] },
    ],
  };
  const stillThen = { OR: [{ leftOn: null }, { leftOn: { gt: day } }] };
  return {
    AND: [citiesOfNetwork(day), { memberships: { some: { AND: [byThen, stillThen] } } }],
  };
}
