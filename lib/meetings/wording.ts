import { isFirstOfItsKind } from "@/lib/circles/rules";
import { countInWords, ordinalInWords } from "@/lib/i18n/numbers";
import { endedOnce, enumerate, t } from "@/lib/i18n/words";
import type { MeetingView } from "@/lib/meetings/views";
import { fullName, officeAndName } from "@/lib/people/names";
import { addMinutes, calendarDay, clock, clockSpan, machineTime } from "@/lib/time";
import type { MeetingFormat } from "@/prisma/generated/enums";

type Member = { cityId: string; joinedOn: Date; leftOn: Date | null; city: { name: string } };
type Timed = { startsAt: Date; durationMinutes: number; timeZone: string };

/** "digital", "vor Ort", "vor Ort und digital". */
export function formatInWords(format: MeetingFormat): string {
  const keys = { DIGITAL: "digital", IN_PERSON: "inPerson", HYBRID: "hybrid" } as const;
  return t(`meetings.page.${keys[format]}`);
}

/** "10:00–11:30 Uhr, digital". */
export function timeAndFormat(meeting: Timed & { format: MeetingFormat }): string {
  const time = clockSpan(meeting.startsAt, meeting.durationMinutes, meeting.timeZone);
  return t("meetings.page.timeAndFormat", { time, format: formatInWords(meeting.format) });
}

/** The cities that sit in the circle on the day of the meeting, in the order they joined. */
export function citiesOn<M extends Member>(members: readonly M[], startsAt: Date): M[] {
  const day = calendarDay(startsAt);
  return members.filter(({ joinedOn, leftOn }) => joinedOn <= day && (!leftOn || leftOn > day));
}

/** "Achter Austausch von Stendal, Lemgo, Parchim und Gardelegen", counted from the circle's earlier meetings. */
export function ordinalLine({
  startsAt,
  circle,
}: Pick<MeetingView, "startsAt" | "circle">): string {
  const earlier = circle.meetings.filter((one) => one.startsAt < startsAt).length;
  const cities = citiesOn(circle.members, startsAt).map(({ city }) => city.name);
  return t("meetings.page.ordinal", {
    ordinal: ordinalInWords(earlier + 1),
    cities: enumerate(cities),
  });
}

/** Whether no earlier meeting of the circle had just these cities. */
export function isFirstInThisComposition({
  startsAt,
  circle,
}: Pick<MeetingView, "startsAt" | "circle">): boolean {
  const earlier = circle.meetings.flatMap((one) => (one.startsAt < startsAt ? [one.startsAt] : []));
  return isFirstOfItsKind(startsAt, circle.members, earlier);
}

/** "den Koordinierungsstellen der vier Städte" where each city's body invites, else their names. */
export function hostsInWords(
  hosts: readonly { body: { name: string } }[],
  cityCount: number,
): string {
  if (hosts.length > 1 && hosts.length === cityCount) {
    return t("meetings.page.hostsOfCities", { count: countInWords(cityCount) });
  }
  return hostNames(hosts);
}

/** "Eingeladen haben die vier Koordinierungsstellen.", or their names. */
export function hostsInvited(
  hosts: readonly { body: { name: string } }[],
  cityCount: number,
): string {
  if (hosts.length === 0) return "";
  if (hosts.length > 1 && hosts.length === cityCount) {
    return t("meetings.page.hostsInvited", { count: countInWords(cityCount) });
  }
  return endedOnce(
    t("meetings.page.hostInvited", { count: hosts.length, names: hostNames(hosts) }),
  );
}

/** The names of the coordination bodies that invite. */
export function hostNames(hosts: readonly { body: { name: string } }[]): string {
  return enumerate(hosts.map(({ body }) => body.name));
}

/** The moments at which the items of an agenda begin. */
export function agendaTimes<I extends { minutes: number }>(
  items: readonly I[],
  { startsAt, timeZone }: Timed,
): (I & { time: string; dateTime: string })[] {
  let passed = 0;
  return items.map((item) => {
    const moment = addMinutes(startsAt, passed);
    passed += item.minutes;
    return { ...item, time: clock(moment, timeZone), dateTime: machineTime(moment, timeZone) };
  });
}

/** Who presents an item: an official, somebody in words, or just the city. */
export function presenterInWords(
  item: Pick<MeetingView["agenda"][number], "city" | "presenter" | "presentedBy">,
): string | null {
  const city = item.city?.name;
  if (item.presenter) return officeAndName(item.presenter, city ?? "");
  if (item.presentedBy && city && !item.presentedBy.includes(city))
    return `${item.presentedBy}, ${city}`;
  return item.presentedBy ?? city ?? null;
}

/** "Marion Zosel-Mohr, Prozessmanagerin in Stendal". */
export function managerInWords({ createdBy }: Pick<MeetingView, "createdBy">): string {
  const name = fullName(createdBy) ?? "";
  const city = createdBy.mandates[0]?.body?.city.name;
  if (!city || name.endsWith(city)) return name;
  return t("meetings.page.manager", { salutation: createdBy.salutation ?? "other", name, city });
}

/** A meeting as an entry in somebody's own calendar; `origin` is the public address, `organizer` where replies go instead of to who invites. */
export function calendarEntry(meeting: MeetingView, origin: string, organizer?: string) {
  const agenda = agendaTimes(meeting.agenda, meeting).map(({ time, title }) => `${time} ${title}`);
  return {
    meetingId: meeting.id,
    sequence: meeting.sequence,
    title: meeting.title,
    startsAt: meeting.startsAt,
    durationMinutes: meeting.durationMinutes,
    timeZone: meeting.timeZone,
    place: meeting.place,
    videoUrl: meeting.videoUrl,
    dialIn: meeting.dialIn,
    description: [ordinalLine(meeting), ...agenda, `${origin}/meetings/${meeting.id}`].join("\n"),
    organizer: {
      name: fullName(meeting.createdBy) ?? hostNames(meeting.hosts),
      email: organizer ?? meeting.createdBy.email,
    },
    attendee: null,
  };
}
