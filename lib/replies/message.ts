import { createHash } from "node:crypto";
import { type Attachment, type ParsedMail, simpleParser } from "mailparser";
import { oneLine, printable } from "@/lib/outbox/printable";
import type { Asks, Message } from "@/lib/replies/asks";
import { looksLikeBounce, reportOf } from "@/lib/replies/bounces";
import { calendarAsks } from "@/lib/replies/calendar";

/** Larger messages are not read to the end. */
export const MOST_BYTES = 5_000_000;

const MOST_OF_EXCERPT = 600;
const MOST_OF_LINE = 300;
const CALENDAR_TYPES = ["text/calendar", "application/ics", "text/x-vcalendar", "text/x-ics"];
const CALENDAR = /^\uFEFF?\s*BEGIN:VCALENDAR/i;

/** Reads a message as it lies in the mailbox and finds out what it asks for. Whatever it holds, it never throws. */
export async function readMessage(raw: Buffer): Promise<Message> {
  const digest = createHash("sha256").update(raw).digest("hex");
  const isWhole = raw.length <= MOST_BYTES;
  try {
    const mail = await simpleParser(isWhole ? raw : headerOf(raw), {
      skipHtmlToText: false,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
      maxHtmlLengthToParse: 200_000,
      keepDeliveryStatus: true,
    });
    const asks: Asks = isWhole ? asksOf(mail) : { kind: "unclear", why: "tooLarge" };
    return { digest, ...letterOf(mail), asks };
  } catch {
    const nothing = { from: null, replyTo: null, subject: null, excerpt: null, sentAt: null };
    return { digest, ...nothing, asks: { kind: "unclear", why: "messageUnreadable" } };
  }
}

function headerOf(raw: Buffer): Buffer {
  const end = raw.indexOf("\r\n\r\n");
  return raw.subarray(0, end === -1 || end > MOST_OF_HEADER ? MOST_OF_HEADER : end);
}

const MOST_OF_HEADER = 100_000;

function letterOf(mail: ParsedMail): Omit<Message, "digest" | "asks"> {
  const [from] = mail.from?.value ?? [];
  const [replyTo] = mail.replyTo?.value ?? [];
  const date = mail.date && !Number.isNaN(mail.date.getTime()) ? mail.date : null;
  return {
    from: from?.address
      ? {
          address: from.address.toLowerCase().slice(0, MOST_OF_LINE),
          name: line(from.name) || null,
        }
      : null,
    replyTo: replyTo?.address?.toLowerCase().slice(0, MOST_OF_LINE) ?? null,
    subject: line(mail.subject) || null,
    excerpt:
      printable(mail.text ?? "")
        .trim()
        .slice(0, MOST_OF_EXCERPT)
        .trim() || null,
    sentAt: date,
  };
}

/** The calendar part first: programs label replies as they like, also as sent by a machine. */
function asksOf(mail: ParsedMail): Asks {
  const report = reportOf(mail, mail.attachments);
  if (report) return report;
  const read = calendarsIn(mail).map(({ text, method }) => calendarAsks(text, method));
  const [first = null] = read;
  const understood = read.find(({ kind }) => kind === "calendar") ?? first;
  if (understood) return understood;

  if (isFromMachine(mail)) return { kind: "machine" };
  if (looksLikeBounce(mail.from?.value[0]?.address)) return unclear("looksLikeBounce");
  return unclear(mail.attachments.some(isWinmail) ? "winmail" : "noCalendar");
}

function unclear(why: Extract<Asks, { kind: "unclear" }>["why"]): Asks {
  return { kind: "unclear", why };
}

type CalendarPart = { text: string; method: string | null };

/** Calendar parts under whatever label, the properly labelled ones first. */
function calendarsIn(mail: ParsedMail): CalendarPart[] {
  const labelled = mail.attachments.filter(isLabelled);
  const others = mail.attachments.filter((part) => !isLabelled(part) && isMaybe(part));
  const parts = [...labelled, ...others].map((part) => ({
    text: decoded(part),
    method: parameterOf(part, "method"),
  }));
  // A part labelled as plain text is taken for the letter itself.
  const within = /BEGIN:VCALENDAR[\s\S]*?END:VCALENDAR/i.exec(mail.text ?? "")?.[0];
  const all = [...parts, ...(within ? [{ text: within, method: null }] : [])];
  return all.filter(({ text }) => CALENDAR.test(text));
}

function isLabelled({ contentType }: Attachment): boolean {
  return CALENDAR_TYPES.includes(contentType);
}

function isMaybe({ contentType, filename, content }: Attachment): boolean {
  if (contentType.startsWith("message/") || contentType.startsWith("image/")) return false;
  return (
    /\.(ics|vcs|ical)$/i.test(filename ?? "") || CALENDAR.test(content.toString("latin1", 0, 200))
  );
}

function isWinmail({ contentType, filename }: Attachment): boolean {
  return /ms-tnef$/.test(contentType) || /^winmail\.dat$/i.test(filename ?? "");
}

function decoded(part: Attachment): string {
  const charset = parameterOf(part, "charset") ?? "utf-8";
  try {
    return new TextDecoder(charset).decode(part.content);
  } catch {
    return part.content.toString("utf8");
  }
}

function parameterOf(part: Attachment, name: string): string | null {
  const header: unknown = part.headers.get("content-type");
  if (typeof header !== "object" || header === null || !("params" in header)) return null;
  const value = (header.params as Record<string, unknown> | undefined)?.[name];
  return typeof value === "string" ? value : null;
}

/** Absence notices and receipts (RFC 3834, RFC 8098, and the older signs). */
function isFromMachine({ headers }: ParsedMail): boolean {
  const automatic = headerText(headers, "auto-submitted");
  return (
    (automatic !== "" && !automatic.startsWith("no")) ||
    headers.has("x-autoreply") ||
    headers.has("x-autorespond") ||
    /auto_reply|bulk|junk/i.test(headerText(headers, "precedence")) ||
    /disposition-notification/i.test(JSON.stringify(headers.get("content-type") ?? ""))
  );
}

function headerText(headers: ParsedMail["headers"], name: string): string {
  const value = headers.get(name);
  return typeof value === "string" ? value.toLowerCase() : "";
}

function line(text: string | undefined): string {
  return oneLine(text ?? "").slice(0, MOST_OF_LINE);
}
