import { t } from "@/lib/i18n/words";
import { formatInWords, hostNames } from "@/lib/meetings/wording";
import { clockSpan, longDate } from "@/lib/time";
import type { MeetingFormat } from "@/prisma/generated/enums";

export type ToAnnounce = {
  title: string;
  startsAt: Date;
  durationMinutes: number;
  timeZone: string;
  format: MeetingFormat;
  place: string | null;
  hosts: readonly { body: { name: string } }[];
  circle: { id: string; name: string };
};

/** Where it is, in public: "Rathaus Lemgo, vor Ort"; how to dial in is for those invited. */
export function publicPlace({ place, format }: Pick<ToAnnounce, "place" | "format">): string {
  const isThere = place !== null && format !== "DIGITAL";
  return isThere ? `${place}, ${formatInWords(format)}` : formatInWords(format);
}

/** "Dienstag, 15. Dezember 2026, 10:00–11:30 Uhr". */
export function publicTime({
  startsAt,
  durationMinutes,
  timeZone,
}: Pick<ToAnnounce, "startsAt" | "durationMinutes" | "timeZone">): string {
  return `${longDate(startsAt, timeZone)}, ${clockSpan(startsAt, durationMinutes, timeZone)}`;
}

/** Everything that becomes public of a meeting. */
export function announcedFacts(meeting: ToAnnounce): { term: string; description: string }[] {
  const hosts = hostNames(meeting.hosts);
  return [
    { term: t("announcements.fact.title"), description: meeting.title },
    { term: t("announcements.fact.time"), description: publicTime(meeting) },
    { term: t("announcements.fact.place"), description: publicPlace(meeting) },
    { term: t("announcements.fact.circle"), description: meeting.circle.name },
    ...(hosts ? [{ term: t("announcements.fact.hosts"), description: hosts }] : []),
  ];
}
