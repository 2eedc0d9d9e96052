import type { MailBlock } from "@/lib/outbox/mail";
import { type MailSender, mailFooter } from "@/lib/outbox/mail-footer";
import type { MailSecrets } from "@/lib/outbox/mail-links";
import { oneLine } from "@/lib/outbox/printable";
import { renderHtml } from "@/lib/outbox/render-html";
import { renderText } from "@/lib/outbox/render-text";

export type RenderedMail = { subject: string; text: string; html: string };

export type WrittenMail = {
  subject: string;
  blocks: readonly MailBlock[];
  meetingId?: string | null;
  appealId?: string | null;
  pollId?: string | null;
  callRequestId?: string | null;
};

/** Turns blocks into the text part and the HTML part, which say the same; fills in secret links and codes. */
export function renderMail(
  mail: WrittenMail,
  sender: MailSender,
  secrets: MailSecrets,
): RenderedMail {
  const subject = oneLine(mail.subject);
  const footer = mailFooter(mail, sender, secrets);
  return {
    subject,
    text: renderText(mail.blocks, footer, secrets),
    html: renderHtml(subject, mail.blocks, footer, secrets),
  };
}
