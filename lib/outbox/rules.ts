export type MailState = "waiting" | "sent" | "bounced" | "givenUp";

type Fate = { sentAt: Date | null; bouncedAt: Date | null; givenUpAt: Date | null };

/** What became of a mail so far. */
export function mailState({ sentAt, bouncedAt, givenUpAt }: Fate): MailState {
  if (sentAt) return "sent";
  if (bouncedAt) return "bounced";
  return givenUpAt ? "givenUp" : "waiting";
}

export type MailReason =
  | "address"
  | "mailbox"
  | "full"
  | "refused"
  | "later"
  | "ownServer"
  | "unreachable"
  | "interrupted"
  | "unknown";

const BY_CODE: Record<string, MailReason> = {
  ADDRESS: "address",
  INTERRUPTED: "interrupted",
  EAUTH: "ownServer",
  ENOAUTH: "ownServer",
  EOAUTH2: "ownServer",
  ETLS: "ownServer",
  ECONNECTION: "unreachable",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  EDNS: "unreachable",
  ENOTFOUND: "unreachable",
  ESOCKET: "unreachable",
  ETIMEDOUT: "unreachable",
  "SMTP-452": "full",
  "SMTP-530": "ownServer",
  "SMTP-534": "ownServer",
  "SMTP-535": "ownServer",
  "SMTP-538": "ownServer",
  "SMTP-550": "mailbox",
  "SMTP-551": "mailbox",
  "SMTP-552": "full",
  "SMTP-553": "mailbox",
};

/** Why a mail did not arrive, by the code the delivery noted (reply codes: RFC 5321, 4.2.3; of returned mails: RFC 3463). */
export function mailReason(code: string): MailReason {
  const known = BY_CODE[code];
  if (known) return known;
  if (code.startsWith("DSN-5.1.")) return "mailbox";
  if (code.startsWith("DSN-4.")) return "unreachable";
  if (code.startsWith("DSN")) return code === "DSN-5.2.2" ? "full" : "refused";
  if (code.startsWith("SMTP-5")) return "refused";
  return code.startsWith("SMTP-4") ? "later" : "unknown";
}
