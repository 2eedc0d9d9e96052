import { randomUUID } from "node:crypto";

type Person = { email: string; name?: string };

/** What a person does in a calendar program; each program words it in its own way. */
export type ProgramReply = {
  meetingId: string;
  attendee: Person;
  partstat?: "ACCEPTED" | "DECLINED" | "TENTATIVE" | "DELEGATED" | "NEEDS-ACTION";
  method?: "REPLY" | "COUNTER";
  sequence?: number;
  /** Of the reply, as "20261124T081500Z". */
  stamp?: string;
  /** Begin and end on Berlin's clock, as "20261215T100000". */
  starts?: string;
  ends?: string;
  comment?: string;
  /** Who sends it, when it is not the attendee. */
  from?: Person;
  sentBy?: string;
  delegatedTo?: Person;
  organizer?: string;
};

export type Filled = Required<Omit<ProgramReply, "comment" | "sentBy" | "delegatedTo">> &
  Pick<ProgramReply, "comment" | "sentBy" | "delegatedTo"> & { uid: string; boundary: string };

/** The reply with what a usual one has. */
export function filled(reply: ProgramReply): Filled {
  return {
    partstat: "ACCEPTED",
    method: "REPLY",
    sequence: 0,
    stamp: "20261124T081500Z",
    starts: "20261215T100000",
    ends: "20261215T113000",
    from: reply.attendee,
    organizer: "termine@netzwerk.example",
    ...reply,
    uid: `${reply.meetingId}@localhost:3000`,
    boundary: `_${randomUUID()}_`,
  };
}

/** Properties as lines, folded at 75 octets (RFC 5545, 3.1); empty ones are left out. */
export function calendarText(lines: readonly (string | false | undefined)[]): string {
  return lines
    .filter((line) => typeof line === "string")
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

/** The headers of a message and its body. */
export function message(
  { from, organizer, stamp }: Pick<Filled, "from" | "organizer" | "stamp">,
  subject: string,
  lines: readonly string[],
  headers: readonly string[] = [],
): string {
  return [
    `From: ${named(from)}`,
    `To: ${organizer}`,
    `Subject: ${encodedWord(subject)}`,
    `Message-ID: <${randomUUID()}@mail.example>`,
    `Date: ${momentOf(stamp).toUTCString()}`,
    "MIME-Version: 1.0",
    ...headers,
    ...lines,
  ].join("\r\n");
}

/** Base64 in lines of 76 characters. */
export function base64(text: string): string {
  return Buffer.from(text).toString("base64").replaceAll(/.{76}/g, "$&\r\n");
}

/** Quoted-printable (RFC 2045, 6.7) with soft line ends; line ends of the text are encoded too. */
export function quotedPrintable(text: string): string {
  const quoted = [...Buffer.from(text)].map((byte) =>
    byte > 32 && byte < 127 && byte !== 61
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  );
  const lines: string[] = [];
  for (let at = 0; at < quoted.length; at += 24) lines.push(quoted.slice(at, at + 24).join(""));
  return lines.join("=\r\n");
}

/** Escaped as TEXT (RFC 5545, 3.3.11). */
export function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");
}

function momentOf(stamp: string): Date {
  return new Date(stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
}

function named({ email, name }: Person): string {
  return name ? `${encodedWord(name)} <${email}>` : email;
}

function encodedWord(text: string): string {
  return `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
}

function folded(line: string): string {
  const bytes = Buffer.from(line);
  if (bytes.length <= 75) return line;
  const pieces: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    let end = Math.min(at + (at === 0 ? 75 : 74), bytes.length);
    // Never in the middle of a letter of several bytes.
    while (end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
    pieces.push(bytes.subarray(at, end));
    at = end;
  }
  return pieces.map((piece) => piece.toString()).join("\r\n ");
}
