import type { SendMailOptions } from "nodemailer";
import type { Mail } from "@/lib/outbox/mail";
import { readMailAddress } from "@/lib/outbox/mail-address";
import type { RenderedMail } from "@/lib/outbox/render-mail";
import { readSender } from "@/lib/outbox/sender";

export type OutgoingMail = RenderedMail & {
  /** Of the outbox row. */
  id: string;
  /** One address, already validated. */
  to: string;
  replyTo: string | undefined;
  /** The name it comes from, where another was chosen than the server says. */
  senderName?: string | null;
  calendar: Mail["calendar"];
};

type From = { from: string; publicAddress: string };

/** The message as nodemailer builds it. The same mail sent twice carries the same Message-ID, so a second copy is recognised. */
export function composeMail(mail: OutgoingMail, { from, publicAddress }: From): SendMailOptions {
  const replyTo = mail.replyTo ? readMailAddress(mail.replyTo) : null;
  return {
    messageId: `<${mail.id}@${new URL(publicAddress).hostname}>`,
    from: mail.senderName ? { name: mail.senderName, address: readSender(from).address } : from,
    // As an object: a string would be read as a list of addresses.
    to: { name: "", address: mail.to },
    ...(replyTo ? { replyTo: { name: "", address: replyTo } } : {}),
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    // Nobody's absence notice shall answer a machine (RFC 3834; the second for Exchange).
    headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "OOF, AutoReply" },
    // Outlook, Apple and Google show buttons only when METHOD stands in the MIME type and in the body.
    ...(mail.calendar
      ? {
          icalEvent: {
            method: mail.calendar.method,
            filename: mail.calendar.method === "CANCEL" ? "absage.ics" : "einladung.ics",
            content: mail.calendar.ics,
          },
        }
      : {}),
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
