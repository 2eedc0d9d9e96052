import { feedFile } from "@/lib/calendar/feed-file";
import { enumerate, t } from "@/lib/i18n/words";
import type { PressRow } from "@/lib/oparl/views";
import { citiesThatMet } from "@/lib/press/wording";
import { calendarDay } from "@/lib/time";

/** Meetings that are public as one calendar to subscribe to: day, circle and cities; no hour, link or name. */
export function meetingsAsCalendar(releases: readonly PressRow[], origin: string): string {
  const entries = releases.map(({ slug, publishedAt, meeting }) => ({
    // Not that of its invitation: who was invited has both in one program.
    id: `public-${meeting.id}`,
    sequence: 0,
    stampedAt: publishedAt ?? meeting.startsAt,
    when: { day: calendarDay(meeting.startsAt, meeting.timeZone) },
    title: t("oparl.meeting", { circle: meeting.circle.name }),
    place: "",
    description: t("oparl.calendar.description", {
      cities: enumerate(citiesThatMet(meeting).map(({ name }) => name)),
    }),
    url: `${origin}/press/${slug}`,
    status: "CONFIRMED" as const,
    busy: false,
  }));
  return feedFile(entries, new URL(origin).host);
}
