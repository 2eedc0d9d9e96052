import "server-only";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import { composeMail, type OutgoingMail } from "@/lib/outbox/compose-mail";
import { readMailAddress } from "@/lib/outbox/mail-address";
import { MailRefused } from "@/lib/outbox/mail-refused";
import { writeMailFile } from "@/lib/outbox/write-mail-file";

/** Hands a mail to the mail server, or to the mail folder where none is set. Throws MailRefused when it can never arrive. */
export async function sendMail(mail: OutgoingMail): Promise<void> {
  const { SMTP_URL, MAIL_FROM, NEXTAUTH_URL } = env();
  const to = readMailAddress(mail.to);
  if (!to) throw new MailRefused("ADDRESS");

  const outgoing = { ...mail, to };
  const message = composeMail(outgoing, { from: MAIL_FROM, publicAddress: NEXTAUTH_URL });
  if (!SMTP_URL) return writeMailFile(outgoing, message);

  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail(message);
  } catch (error) {
    throw isFinal(error) ? new MailRefused(`SMTP-${error.responseCode}`) : error;
  } finally {
    transport.close();
  }
}

/**
 * Only what the server says about this recipient or this message is final (RFC 5321, 4.2.1): a 5xx
 * at sign-in or for the sender is our own setting, and every mail would be lost to a typing mistake.
 */
function isFinal(error: unknown): error is { responseCode: number } {
  const { responseCode, command } = error as { responseCode?: number; command?: string };
  if (!responseCode || responseCode < 500 || responseCode > 599) return false;
  return /^(RCPT TO|DATA)/i.test(command ?? "");
}
