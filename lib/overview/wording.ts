import { type CitySeat, seatsOf } from "@/lib/attendances/rules";
import type { Actor } from "@/lib/auth/actor";
import { citiesOf, holds } from "@/lib/auth/actor";
import { countInWords } from "@/lib/i18n/numbers";
import { enumerate, t } from "@/lib/i18n/words";
import type { InvitedView, MeetingOnCard } from "@/lib/meetings/views";
import { citiesOn } from "@/lib/meetings/wording";
import { greeting } from "@/lib/people/names";
import { daysUntil } from "@/lib/time";

/** The seats of a meeting in the order the cities joined the circle. */
export function seatsAt(meeting: MeetingOnCard): CitySeat<InvitedView>[] {
  const order = citiesOn(meeting.circle.members, meeting.startsAt).map(({ cityId }) => cityId);
  return seatsOf(meeting.attendances, order);
}

/** The invitation the reader answers first: an open one before an answered one, the head's before others. */
export function ownInvitation(
  seats: readonly CitySeat<InvitedView>[],
  actor: Pick<Actor, "mandates">,
): InvitedView | null {
  const cities = citiesOf(actor);
  const own = seats.flatMap(({ cityId, attendances }) =>
    cities.includes(cityId) ? attendances : [],
  );
  return own.find(({ answer }) => !answer) ?? own[0] ?? null;
}

/** "Guten Tag, Herr Sieler"; for an office "Übersicht der Hansestadt Stendal". */
export function headline(actor: Actor, next: MeetingOnCard | null): string {
  const [principal] = actor.principals;
  const isOffice = principal && actor.mandates.every(({ role }) => role === "OFFICE");
  if (!isOffice) return greeting(actor);
  const member = next?.circle.members.find(({ cityId }) => cityId === principal.cityId);
  const city = member?.city.fullName ? cityInGenitive(member.city.fullName) : null;
  return city
    ? t("overview.ofCity", { city })
    : t("overview.ofPlainCity", { city: principal.cityName });
}

/** One sentence what is next, and one what is still missing: "In 16 Tagen treffen sich die vier Städte. Ihre Antwort fehlt noch." */
export function lede(actor: Actor, next: MeetingOnCard | null, now: Date): string {
  if (!next) return t("overview.lede.nothing");
  const seats = seatsAt(next);
  return [whenTheyMeet(next, seats, now), whatIsMissing(actor, next, seats, now)]
    .filter(Boolean)
    .join(" ");
}

/** "der Hansestadt Stendal", "der Alten Hansestadt Lemgo", where the name begins like that; else null. */
export function cityInGenitive(fullName: string): string | null {
  const words = fullName.split(" ");
  const noun = words.findIndex((word) => /(stadt|gemeinde)$/i.test(word));
  if (noun === -1) return null;
  const declined = words.map((word, index) => (index < noun ? word.replace(/e$/, "en") : word));
  return ["der", ...declined].join(" ");
}

function whenTheyMeet(next: MeetingOnCard, seats: readonly CitySeat[], now: Date): string {
  const cities =
    seats.length > 2
      ? t("overview.lede.circleCities", { count: countInWords(seats.length) })
      : enumerate(seats.map(({ cityName }) => cityName));
  const days = daysUntil(next.startsAt, now, next.timeZone);
  if (next.startsAt <= now) return t("overview.lede.now", { cities });
  if (days === 0) return t("overview.lede.today", { cities });
  return days === 1
    ? t("overview.lede.tomorrow", { cities })
    : t("overview.lede.days", { days, cities });
}

function whatIsMissing(
  actor: Actor,
  next: MeetingOnCard,
  seats: readonly CitySeat<InvitedView>[],
  now: Date,
): string | null {
  if (next.startsAt <= now) return null;
  const own = ownInvitation(seats, actor);
  if (own && !own.answer) {
    const isSelf = own.official.userId === actor.userId;
    return t(isSelf ? "overview.lede.answerMissing" : "overview.lede.answerMissingFor");
  }
  const count = seats.filter(({ state }) => state === "open").length;
  if (count === 0 || !holds(actor, "PROCESS_MANAGER")) return null;
  return t("overview.lede.citiesMissing", { count, words: countInWords(count) });
}

/** "Ihr Beitrag" for a mayor, "Beitrag der Hansestadt Stendal" for an office. */
export function contributionHeading(
  actor: Actor,
  { circle }: Pick<MeetingOnCard, "circle">,
): string {
  if (holds(actor, "MAYOR")) return t("meetings.answer.contribution");
  const [cityId] = citiesOf(actor);
  const city = circle.members.find((member) => member.cityId === cityId)?.city;
  if (!city) return t("meetings.answer.contribution");
  const genitive = city.fullName ? cityInGenitive(city.fullName) : null;
  return genitive
    ? t("meetings.answer.contributionOf", { city: genitive })
    : t("meetings.answer.contributionFrom", { city: city.name });
}
