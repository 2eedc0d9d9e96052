import { enumerate, t } from "@/lib/i18n/words";
import { formatInWords } from "@/lib/meetings/wording";
import { clock, dateInWords, longDate } from "@/lib/time";
import type { MeetingFormat } from "@/prisma/generated/enums";

export type Details = {
  title: string;
  startsAt: Date;
  durationMinutes: number;
  format: MeetingFormat;
  place: string | null;
  videoUrl: string | null;
  dialIn: string | null;
  answerBy: Date | null;
  /** Names of the coordination bodies that invite. */
  hosts: readonly string[];
};

/** The form's fields, in its order. */
const FIELDS = [
  "title",
  "startsOn",
  "startsAt",
  "durationMinutes",
  "format",
  "place",
  "videoUrl",
  "dialIn",
  "answerBy",
  "hostBodyIds",
] as const;

export type Difference = { field: (typeof FIELDS)[number]; before: string; after: string };

/** What is not the same in two states of a meeting, by form field and in words. */
export function differences(before: Details, after: Details): Difference[] {
  const [old, fresh] = [inWords(before), inWords(after)];
  return FIELDS.flatMap((field) =>
    old[field] === fresh[field] ? [] : [{ field, before: old[field], after: fresh[field] }],
  );
}

function inWords(meeting: Details): Record<(typeof FIELDS)[number], string> {
  const none = t("meetings.mail.none");
  return {
    title: meeting.title,
    startsOn: longDate(meeting.startsAt),
    startsAt: t("meetings.mail.atHour", { clock: clock(meeting.startsAt) }),
    durationMinutes: t("meetings.mail.minutes", { minutes: meeting.durationMinutes }),
    format: formatInWords(meeting.format),
    place: meeting.place ?? none,
    videoUrl: meeting.videoUrl ?? none,
    dialIn: meeting.dialIn ?? none,
    answerBy: meeting.answerBy ? dateInWords(meeting.answerBy) : none,
    hostBodyIds: enumerate(meeting.hosts.toSorted((a, b) => a.localeCompare(b, "de"))),
  };
}
