import { type FeedEntry, feedFile } from "@/lib/calendar/feed-file";
import { enumerate, t } from "@/lib/i18n/words";
import type { Announced } from "@/lib/meetings/announced";
import { publicPlace } from "@/lib/meetings/announcing";
import { hostsInvited } from "@/lib/meetings/wording";
import type { PressRow } from "@/lib/oparl/views";
import { citiesThatMet } from "@/lib/press/wording";
import { calendarDay } from "@/lib/time";

/**
 * Meetings that are public as one calendar to subscribe to. Those that are announced with hour, place and hosts, also
 * when they are cancelled; those a press release tells of with day, circle and cities. No link, no name.
 */
export function meetingsAsCalendar(
  releases: readonly PressRow[],
  announced: readonly Announced[],
  origin: string,
): string {
  const entries = [
    ...releases.map((one) => toldEntry(one, origin)),
    ...announced.map((one) => announcedEntry(one, origin)),
  ];
  return feedFile(entries, new URL(origin).host);
}

function announcedEntry(meeting: Announced, origin: string): FeedEntry {
  const { id, title, sequence, startsAt, durationMinutes, timeZone, circle, hosts } = meeting;
  return {
    id: identityOf(id),
    sequence,
    stampedAt: meeting.cancelledAt ?? meeting.announcedAt ?? startsAt,
    when: { startsAt, durationMinutes, timeZone },
    title,
    place: publicPlace(meeting),
    description: [circle.name, hostsInvited(hosts, 0)].filter(Boolean).join("\n"),
    url: `${origin}/network/circles/${circle.id}`,
    status: meeting.cancelledAt ? "CANCELLED" : "CONFIRMED",
    busy: false,
  };
}

/** It takes the place of the announcement, so its number is higher. */
function toldEntry({ slug, publishedAt, meeting }: PressRow, origin: string): FeedEntry {
  return {
    id: identityOf(meeting.id),
    sequence: meeting.sequence + 1,
    stampedAt: publishedAt ?? meeting.startsAt,
    when: { day: calendarDay(meeting.startsAt, meeting.timeZone) },
    title: t("oparl.meeting", { circle: meeting.circle.name }),
    place: "",
    description: t("oparl.calendar.description", {
      cities: enumerate(citiesThatMet(meeting).map(({ name }) => name)),
    }),
    url: `${origin}/press/${slug}`,
    status: "CONFIRMED",
    busy: false,
  };
}

/** Not that of its invitation: who was invited has both in one program. */
function identityOf(meetingId: string): string {
  return `public-${meetingId}`;
}
