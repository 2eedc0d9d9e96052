import { enumerate, t } from "@/lib/i18n/words";
import { formatInWords } from "@/lib/meetings/wording";
import type { MailBlock } from "@/lib/outbox/mail";
import { fullName } from "@/lib/people/names";
import type { PollLetter } from "@/lib/polls/letter";
import { dateInWords } from "@/lib/time";

/** What every first sentence needs. */
export function words(letter: PollLetter) {
  const { hosts, circle, title, answerBy } = letter;
  const names = enumerate(hosts.map(({ body }) => body.name));
  return {
    hosts: names,
    count: hosts.length,
    circle: circle.name,
    title,
    by: dateInWords(answerBy),
  };
}

/** What the dates are for, who asks whom, until when. */
export function facts(letter: PollLetter): [string, string][] {
  const lines: [string, string | null][] = [
    [t("meetings.mail.field.title"), letter.title],
    [t("meetings.mail.field.format"), formatInWords(letter.format)],
    [t("meetings.mail.field.place"), letter.place],
    [t("meetings.mail.field.videoUrl"), letter.videoUrl],
    [t("meetings.mail.field.dialIn"), letter.dialIn],
    [t("meetings.mail.field.hostBodyIds"), words(letter).hosts],
    [t("polls.mail.asked"), enumerate(letter.ballots.map(({ city }) => city.name))],
    [t("meetings.mail.field.answerBy"), words(letter).by],
  ];
  return lines.flatMap(([label, value]) =>
    value ? [[label, value] satisfies [string, string]] : [],
  );
}

/** Who writes, for whom. */
export function closing(letter: PollLetter): MailBlock[] {
  const sender = fullName(letter.createdBy) ?? "";
  return [text(t("meetings.mail.closing", { sender, ...words(letter) }))];
}

/** Where reminders are switched off, behind the personal link or in the account; nothing under other mails. */
export function switchOff(kind: string, guestLinkId?: string): MailBlock[] {
  if (kind !== "reminder") return [];
  const label = t("reminders.mail.switchOff");
  if (!guestLinkId) return [{ kind: "link", label, path: "/account#erinnerungen" }];
  return [{ kind: "link", label, path: "/ballot#erinnerungen", guestLinkId }];
}

/** One paragraph. */
export function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
