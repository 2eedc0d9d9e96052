import { z } from "zod";
import { formKey, id } from "@/lib/form/fields";
import { type Message, PARTSTATS } from "@/lib/replies/asks";

const attendee = z.object({
  address: z.string(),
  name: z.string().nullable(),
  partstat: z.enum(PARTSTATS),
  comment: z.string().nullable(),
  sentBy: z.string().nullable(),
  delegatedTo: z.string().nullable(),
  delegatedFrom: z.string().nullable(),
});

const moment = z.coerce.date().nullable();

const calendar = z.object({
  kind: z.literal("calendar"),
  method: z.enum(["REPLY", "COUNTER"]),
  meetingId: z.string().nullable(),
  sequence: z.number(),
  stampedAt: z.preprocess((value) => value ?? null, moment),
  attendees: z.array(attendee),
  comment: z.string().nullable(),
  startsAt: z.preprocess((value) => value ?? null, moment),
  durationMinutes: z.number().nullable(),
});

/** What is kept of a message, as far as a person needs it to decide. */
const contentSchema = z.object({
  name: z.string().nullable(),
  replyTo: z.string().nullable(),
  excerpt: z.string().nullable(),
  ignored: z.string().nullable(),
  calendar: calendar.nullable(),
});

export type Content = z.output<typeof contentSchema>;

/** What is kept of a message. */
export function contentOf({ from, replyTo, excerpt, asks }: Message): Content {
  const name = from?.name ?? null;
  const ask = asks.kind === "calendar" ? asks : null;
  return { name, replyTo, excerpt, ignored: null, calendar: ask };
}

/** Reads what was kept; nothing where it cannot be read. */
export function readContent(kept: unknown): Content {
  const nothing = { name: null, replyTo: null, excerpt: null, ignored: null, calendar: null };
  const read = contentSchema.safeParse(kept);
  return read.success ? read.data : nothing;
}

/** Puts a message away. */
export const settleReplySchema = z.strictObject({ formKey, mailId: id });

export type SettleReply = z.output<typeof settleReplySchema>;

/** Takes a message for the answer of somebody invited. */
export const adoptReplySchema = z.strictObject({ formKey, mailId: id, attendanceId: id });

export type AdoptReply = z.output<typeof adoptReplySchema>;
