import "server-only";
import { join } from "node:path";
import { env } from "@/lib/env";

/** A mail as it lies beside its .eml, for the mailbox of the demo. */
export type MailFile = {
  id: string;
  to: string;
  subject: string;
  text: string;
  /** Moment in RFC 3339. */
  writtenAt: string;
  calendar: string | null;
};

/** Where mails go while no mail server is set. */
export function mailFolder(): string {
  return env().MAIL_FOLDER ?? join(process.cwd(), ".data", "mail");
}
