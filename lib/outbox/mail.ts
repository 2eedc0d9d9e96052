/** What a mail consists of, before it becomes text and HTML. Links that need a token name it by id only. */
export type MailBlock =
  | { kind: "text"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "facts"; facts: readonly (readonly [label: string, value: string])[] }
  | { kind: "list"; items: readonly string[] }
  | { kind: "quote"; text: string }
  /** The one button. `path` begins with "/"; a guest link's token is added to it when the mail is sent. */
  | { kind: "button"; label: string; path: string; guestLinkId?: string; signInRequestId?: string }
  | { kind: "link"; label: string; path: string; guestLinkId?: string }
  /** The typed code of a sign-in request, filled in when the mail is sent. */
  | { kind: "signInCode"; signInRequestId: string };

export type MailCalendar = { method: "REQUEST" | "CANCEL" | "DECLINECOUNTER"; ics: string };

export type Mail = {
  /** Same key, same mail: enqueuing twice sends once. */
  dedupeKey: string;
  /** One bare address. */
  to: string;
  subject: string;
  blocks: readonly MailBlock[];
  calendar?: MailCalendar;
  replyTo?: string;
  meetingId?: string;
  appealId?: string;
  pollId?: string;
  callRequestId?: string;
};
