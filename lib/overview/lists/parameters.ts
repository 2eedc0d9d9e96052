import { type Actor, citiesOf, homeCitiesOf } from "@/lib/auth/actor";
import { DAYS_TO_KEEP_NUMBERS } from "@/lib/calls/rules";
import { DAYS_AHEAD, FIRST_WEEKS } from "@/lib/officials/rules";
import { addDays, addMinutes, calendarDay, toDay } from "@/lib/time";

/** What the lists of the overview ask with: the place of each in the statement. */
export const NOW = "$1::timestamptz";
export const TODAY = "$2::date";
/** Cities the actor answers for, as mayor or office. */
export const CITIES = "$3::uuid[]";
/** Those, and the cities of the actor's coordination bodies. */
export const HOME_CITIES = "$4::uuid[]";
/** Circles in which the actor speaks for a city. */
export const SEAT_CIRCLES = "$5::uuid[]";
/** Circles the actor drives. */
export const DRIVEN_CIRCLES = "$6::uuid[]";
/** Circles the actor has to do with, either way. */
export const CIRCLES = "$7::uuid[]";
export const STILL_ON = "$8::timestamptz";
export const STILL_NOTED = "$9::timestamptz";
export const STILL_WRITTEN = "$10::timestamptz";
export const STILL_ASKED = "$11::timestamptz";
export const STILL_NEW = "$12::timestamptz";
export const ENDS_SOON = "$13::date";
export const USER = "$14::uuid";

const DAY = 24 * 60;
const LONGEST_MEETING = 12 * 60;
/** How long after a meeting the overview still asks who was there. */
const DAYS_TO_NOTE_PRESENCE = 365;
/** How long after a meeting the overview still asks for its minutes. */
const DAYS_TO_WRITE_MINUTES = 90;

/** The values, in the order of their places. */
export function valuesFor(actor: Actor, now: Date): unknown[] {
  return [
    now,
    toDay(calendarDay(now)),
    citiesOf(actor),
    homeCitiesOf(actor),
    actor.seatCircleIds,
    actor.managedCircleIds,
    [...new Set([...actor.circleIds, ...actor.managedCircleIds])],
    addMinutes(now, -LONGEST_MEETING),
    addMinutes(now, -DAYS_TO_NOTE_PRESENCE * DAY),
    addMinutes(now, -DAYS_TO_WRITE_MINUTES * DAY),
    addMinutes(now, -DAYS_TO_KEEP_NUMBERS * DAY),
    addMinutes(now, -FIRST_WEEKS * DAY),
    toDay(addDays(calendarDay(now), DAYS_AHEAD)),
    actor.userId,
  ];
}
