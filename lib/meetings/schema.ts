import { z } from "zod";
import { agendaItems, entryOf, gatherRows, MOST_ROWS } from "@/lib/agenda/schema";
import {
  dayFields,
  dayFrom,
  formKey,
  id,
  ids,
  line,
  optionalLine,
  optionalUrl,
  time,
  version,
} from "@/lib/form/fields";
import { readWallClock, toDay, type WallClock } from "@/lib/time";
import type { MeetingFormat, Presence } from "@/prisma/generated/enums";

export const FORMATS = [
  "DIGITAL",
  "IN_PERSON",
  "HYBRID",
] as const satisfies readonly MeetingFormat[];

export const PRESENCES = [
  "PRESENT",
  "REPRESENTED",
  "EXCUSED",
  "ABSENT",
] as const satisfies readonly Presence[];

/** Lengths offered for a meeting, in minutes. */
export const DURATIONS = [30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 360, 480];

/** What a meeting is, how long, and where; the same for a poll of its date. */
export const whatAndWhere = {
  title: line(120),
  durationMinutes: z.coerce
    .number("choose")
    .int("choose")
    .min(15, "outOfRange")
    .max(720, "outOfRange"),
  format: z.enum(FORMATS, "choose"),
  place: optionalLine(200),
  videoUrl: optionalUrl,
  dialIn: optionalLine(200),
  hostBodyIds: ids.refine((list) => list.length > 0, "choose"),
};

const dates = {
  ...whatAndWhere,
  ...dayFields("startsOn"),
  startsAt: time,
  /** Which of the two, asked only when the clocks show the hour twice. */
  hour: z.enum(["earlier", "later"], "choose").optional(),
  ...dayFields("answerBy"),
};

const rowCount = z.string().max(2).optional();

/** A new meeting; "intent" is the button that was pressed. */
export const scheduleMeetingSchema = z.preprocess(
  (values) => gatherRows(values, "agenda", MOST_ROWS),
  z
    .strictObject({
      formKey,
      circleId: id,
      ...dates,
      officialIds: ids,
      agenda: agendaItems,
      agendaRows: rowCount,
      intent: z.enum(["invite", "draft"]),
    })
    .superRefine(checkDates, { when: () => true })
    .transform(({ intent, agendaRows: _, agenda, ...values }) => ({
      ...withMoments(values),
      agenda: agenda.map(entryOf),
      send: intent === "invite",
    })),
);

export type ScheduleMeeting = z.output<typeof scheduleMeetingSchema>;

/** Moving a meeting is an edit of its time. */
export const editMeetingSchema = z
  .strictObject({ formKey, meetingId: id, version, ...dates })
  .superRefine(checkDates, { when: () => true })
  .transform(withMoments);

export type EditMeeting = z.output<typeof editMeetingSchema>;

/** Whom to invite, in addition to those who are invited already. */
export const inviteOfficialsSchema = z.strictObject({ formKey, meetingId: id, officialIds: ids });

export type InviteOfficials = z.output<typeof inviteOfficialsSchema>;

/** The reason is a word to the colleagues who kept the day free. */
export const cancelMeetingSchema = z.strictObject({
  formKey,
  meetingId: id,
  version,
  reason: z.string("reason").trim().min(1, "reason").max(500, "tooLong"),
});

export type CancelMeeting = z.output<typeof cancelMeetingSchema>;

/** What is announced in public, or no longer. */
export const announceMeetingSchema = z.strictObject({ formKey, meetingId: id });

export type AnnounceMeeting = z.output<typeof announceMeetingSchema>;

/** Another time somebody proposed; "decision" is the button that was pressed. */
export const decideCounterProposalSchema = z.strictObject({
  formKey,
  proposalId: id,
  version,
  decision: z.enum(["accept", "decline"], "choose"),
});

export type DecideCounterProposal = z.output<typeof decideCounterProposalSchema>;

/** A draft nobody was told of may simply go. */
export const discardDraftSchema = z.strictObject({ formKey, meetingId: id });

export type DiscardDraft = z.output<typeof discardDraftSchema>;

/** As many people as one presence form holds. */
export const MOST_PRESENCES = 50;

const presence = z
  .strictObject({
    attendanceId: id,
    presence: z.enum(PRESENCES, "choose"),
    representativeName: optionalLine(120),
    representativeOffice: optionalLine(120),
  })
  .refine((noted) => noted.presence !== "REPRESENTED" || noted.representativeName, {
    path: ["representativeName"],
    message: "representative",
  });

/** Who came; fields `rows.0.attendanceId`, `rows.0.presence`, … */
export const notePresenceSchema = z.preprocess(
  (values) => gatherRows(values, "rows", MOST_PRESENCES),
  z
    .strictObject({ formKey, meetingId: id, version, rows: z.array(presence, "invalid") })
    .transform(({ rows, ...rest }) => ({ ...rest, presences: rows })),
);

/** Who is at the table while a meeting goes on: one person with one tap, or all as they answered. */
export const seatSchema = z.preprocess(
  (values) => gatherRows(values, "rows", MOST_PRESENCES),
  z
    .strictObject({ formKey, meetingId: id, rows: z.array(presence, "invalid") })
    .transform(({ rows, ...rest }) => ({ ...rest, presences: rows, goesOn: true })),
);

type Presences = z.output<typeof notePresenceSchema>["presences"][number];

/** Without a version the note is written whatever stands, as with a tap at the table. */
export type NotePresence = {
  formKey: string;
  meetingId: string;
  version?: number;
  /** The meeting is not over yet: who is there is noted, and not that it was held. */
  goesOn?: boolean;
  presences: (Pick<Presences, "attendanceId" | "presence"> & Partial<Presences>)[];
};

type Typed = Record<string, unknown>;
type Parts = `${"startsOn" | "answerBy"}.${"day" | "month" | "year"}`;

function checkDates(values: Typed, context: z.RefinementCtx): void {
  const complain = (path: string, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  for (const [path, message] of [...dateErrors(values), ...placeErrors(values)])
    complain(path, message);
}

function dateErrors(values: Typed): [string, string][] {
  const day = dayFrom(values, "startsOn");
  const answerBy = dayFrom(values, "answerBy");
  const errors: [string, string][] = [];
  if (day === "date") errors.push(["startsOn", "date"]);
  if (day === null) errors.push(["startsOn", "required"]);
  if (answerBy === "date") errors.push(["answerBy", "date"]);
  if (day instanceof Date && answerBy instanceof Date && answerBy > day)
    errors.push(["answerBy", "answerByLate"]);

  const read = wallClock(values);
  if (read?.kind === "missing") errors.push(["startsAt", "hourMissing"]);
  if (read?.kind === "doubled" && !values.hour) errors.push(["hour", "hourDoubled"]);
  return errors;
}

/** What the format of a meeting asks for and is missing, as field and message. */
export function placeErrors({ format, place, videoUrl, dialIn }: Typed): [string, string][] {
  const errors: [string, string][] = [];
  if (format !== "DIGITAL" && !place) errors.push(["place", "required"]);
  if (format !== "IN_PERSON" && !videoUrl && !dialIn) errors.push(["videoUrl", "linkOrDialIn"]);
  return errors;
}

function wallClock(values: Typed): WallClock | null {
  const day = dayFrom(values, "startsOn");
  const typed = time.safeParse(values.startsAt);
  if (!(day instanceof Date) || !typed.success) return null;
  return readWallClock(`${toDay(day)}T${typed.data}`);
}

/** The typed day, time and choice as moments; only called with what has been checked. */
function withMoments<Values extends Typed>(values: Values) {
  const read = wallClock(values);
  const answerBy = dayFrom(values, "answerBy");
  const rest = Object.entries(values).filter(([key]) => key !== "hour" && !key.includes("."));
  return {
    ...(Object.fromEntries(rest) as Omit<Values, Parts | "hour" | "startsAt">),
    startsAt:
      read?.kind === "doubled"
        ? read[values.hour === "later" ? "later" : "earlier"]
        : momentOf(read),
    answerBy: answerBy instanceof Date ? answerBy : null,
  };
}

function momentOf(read: WallClock | null): Date {
  if (read?.kind !== "moment") throw new Error("a checked time is a moment");
  return read.moment;
}
