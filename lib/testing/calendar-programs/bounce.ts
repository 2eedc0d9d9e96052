import { randomUUID } from "node:crypto";

type Report = {
  /** Of the outbox. */
  mailId: string;
  recipient: string;
  status?: string;
  action?: "failed" | "delayed";
};

/** A delivery status notification as mail servers send it (RFC 3464). */
export function bounce({ mailId, recipient, status = "5.1.1", action = "failed" }: Report): string {
  const boundary = randomUUID();
  return [
    "From: MAILER-DAEMON@mx.example (Mail Delivery System)",
    "To: rathausrunde@netzwerk.example",
    "Subject: Undelivered Mail Returned to Sender",
    "Auto-Submitted: auto-replied",
    `Message-ID: <${randomUUID()}@mx.example>`,
    "MIME-Version: 1.0",
    `Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "I'm sorry to have to inform you that your message could not be delivered.",
    "",
    `--${boundary}`,
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example",
    "Arrival-Date: Tue, 24 Nov 2026 09:00:00 +0100",
    "",
    `Final-Recipient: rfc822; ${recipient}`,
    `Original-Recipient: rfc822;${recipient}`,
    `Action: ${action}`,
    `Status: ${status}`,
    "Diagnostic-Code: smtp; 550 5.1.1 User unknown",
    "",
    `--${boundary}`,
    "Content-Type: message/rfc822",
    "",
    "From: Rathausrunde <rathausrunde@netzwerk.example>",
    `To: ${recipient}`,
    "Subject: Einladung",
    `Message-ID: <${mailId}@localhost>`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/alternative; boundary="ours"',
    "",
    "--ours",
    "Content-Type: text/calendar; method=REQUEST",
    "",
    "BEGIN:VCALENDAR",
    "METHOD:REQUEST",
    "END:VCALENDAR",
    "--ours--",
    "",
    `--${boundary}--`,
    "",
  ].join("\r\n");
}
