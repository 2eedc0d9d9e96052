import {
  constellationsOf,
  isFirstOfItsKind,
  type Membership,
  sittingOn,
} from "@/lib/circles/rules";
import { yearsOf } from "@/lib/cities/rules";
import type { MinutesContent } from "@/lib/minutes/content";
import { fullName } from "@/lib/people/names";
import { asPerson, delegationOf } from "@/lib/press/delegations";
import type {
  PressAgreement,
  PressCity,
  PressFacts,
  PressMeeting,
  PressQuote,
  PressSpokesperson,
  PressTopic,
} from "@/lib/press/facts";
import type { SpokespersonRow, ToldMeeting } from "@/lib/press/rows";
import { addMonths, calendarDay } from "@/lib/time";

const JUST_MONTHS = 3;

/** The meeting itself; what comes next counts from `now`, and is left out when the circle has met again since. */
export function meetingFacts(meeting: ToldMeeting, now: Date): PressMeeting {
  const { startsAt, timeZone, format, place, hosts, circle } = meeting;
  const held = circle.meetings.flatMap((one) => (one.heldAt ? [one.startsAt] : []));
  const hasMetSince = held.some((moment) => moment > startsAt);
  const next = circle.meetings.find(
    (one) => one.startsAt > laterOf(startsAt, now) && one.invitedAt,
  );
  return {
    startsAt,
    timeZone,
    format,
    place,
    isFirstOfItsKind: isFirstOfItsKind(startsAt, circle.members, held),
    hosts: hosts.map(({ body }) => ({ name: body.name, city: body.city.name })),
    rhythmMonths: circle.rhythmMonths,
    nextAt: hasMetSince ? null : (next?.startsAt ?? null),
  };
}

/** The cities that sat in the circle that day, with who came for them. */
export function cityFacts({ startsAt, timeZone, circle, attendances }: ToldMeeting): PressCity[] {
  const day = calendarDay(startsAt, timeZone);
  const members = new Map(circle.members.map(({ cityId, city }) => [cityId, city]));
  return sittingOn(circle.members, day).flatMap((cityId): PressCity[] => {
    const city = members.get(cityId);
    if (!city) return [];
    const membership = city.memberships.find((one) => isInForce(one.joinedOn, one.leftOn, day));
    const bodies = city.bodies.filter((one) => isInForce(one.startedOn, one.endedOn, day));
    return [
      {
        id: cityId,
        name: city.name,
        fullName: city.fullName,
        memberSince: membership ? yearsOf(membership).since : null,
        carriers: bodies
          .flatMap(({ carriers }) => carriers)
          .filter((one) => isInForce(one.startedOn, one.endedOn, day))
          .map(({ name, kind }) => ({ name, kind })),
        delegation: delegationOf(cityId, attendances),
      },
    ];
  });
}

/** How the circle came to be the one that met; changes of one year are one step. */
export function growthFacts({ startsAt, timeZone, circle }: ToldMeeting): PressFacts["growth"] {
  const day = calendarDay(startsAt, timeZone);
  const names = new Map(circle.members.map(({ cityId, city }) => [cityId, city.name]));
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? "");
  const past: Membership[] = circle.members.filter(({ joinedOn }) => joinedOn <= day);
  const steps: PressFacts["growth"] = [];
  for (const { from, joined, left } of constellationsOf(past)) {
    if (from > day) break;
    const year = from.getUTCFullYear();
    const last = steps.at(-1);
    if (last?.year === year) {
      last.joined.push(...named(joined));
      last.left.push(...named(left));
    } else steps.push({ year, joined: named(joined), left: named(left) });
  }
  return steps;
}

/** What the minutes say under each item; a project that was handed in goes by its own title. */
export function topicFacts({ items }: MinutesContent, { agenda }: ToldMeeting): PressTopic[] {
  const projects = new Map(agenda.map(({ id, project }) => [id, project?.title]));
  return items.map(({ part, kind, title, city, text }) => ({
    kind,
    title: projects.get(part) ?? title,
    city,
    text,
  }));
}

/** Quotes as noted, with who said them. */
export function quoteFacts({ quotes }: ToldMeeting): PressQuote[] {
  return quotes.map(({ position, text, city, official, speakerName, speakerOffice }) => ({
    position,
    text,
    city: official?.city.name ?? city?.name ?? null,
    speaker: official
      ? asPerson(official)
      : { name: speakerName, salutation: null, officeTitle: speakerOffice },
  }));
}

/** What the minutes say was agreed; under a proviso only what every city has confirmed since. */
export function agreementFacts(
  { agreements }: MinutesContent,
  { commitments, circle }: ToldMeeting,
): PressAgreement[] {
  const confirmed = new Set(
    commitments.flatMap(({ id, confirmedAt }) => (confirmedAt ? [id] : [])),
  );
  const names = new Map(circle.members.map(({ cityId, city }) => [cityId, city.name]));
  return agreements
    .filter(({ part, proviso }) => proviso === null || confirmed.has(part))
    .map(({ text, cityIds, due }) => ({
      text,
      cities: cityIds.map((id) => names.get(id) ?? ""),
      due: due ? new Date(`${due}T00:00:00Z`) : null,
    }));
}

/** A spokesperson, and whether the term began anew within the three months before the meeting. */
export function spokespersonFacts(
  { startsAt, user }: SpokespersonRow,
  meetingAt: Date,
): PressSpokesperson {
  const isAgain = user.mandates.some(
    ({ role, endsAt }) => role === "SPOKESPERSON" && endsAt?.getTime() === startsAt.getTime(),
  );
  const body = user.mandates.find(({ role }) => role === "PROCESS_MANAGER")?.body;
  return {
    name: fullName(user) ?? "",
    familyName: user.familyName,
    salutation: user.salutation,
    city: body?.city.name ?? null,
    isJustReElected:
      isAgain && addMonths(calendarDay(startsAt), JUST_MONTHS) >= calendarDay(meetingAt),
    appeal: user.appeals[0] ?? null,
  };
}

function isInForce(from: Date | null, until: Date | null, day: Date): boolean {
  return (from === null || from <= day) && (until === null || until > day);
}

function laterOf(a: Date, b: Date): Date {
  return a > b ? a : b;
}
