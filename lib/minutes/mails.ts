import { t } from "@/lib/i18n/words";
import type { MinutesContent } from "@/lib/minutes/content";
import { type MinutesSending, mailsTo, mailsToManagers } from "@/lib/minutes/envelope";
import type { Addressee, MinutesLetter } from "@/lib/minutes/letter";
import { reminderAt } from "@/lib/minutes/rules";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { dateInWords, shortDate, toDay } from "@/lib/time";

/** A proposed change as mails tell of it. */
export type AmendmentTold = {
  id: string;
  cityId: string;
  city: string;
  label: string;
  text: string;
  reason: string | null;
  decision: string | null;
};

/** To every city: the minutes are there, what is expected, and what silence will mean. */
export function circulatedMails(sending: MinutesSending, content: MinutesContent): Mail[] {
  const { letter } = sending;
  return mailsTo(sending, letter.approvals, {
    kind: "circulated",
    number: String(letter.version),
    subject: t("minutes.mail.circulated.subject", words(letter)),
    body: [
      text(t("minutes.mail.circulated.intro", words(letter))),
      ...expected(letter),
      ...agreed(content),
    ],
  });
}

/** To every city: what has changed, and that they are asked anew. */
export function changedMails(sending: MinutesSending, amendment: AmendmentTold): Mail[] {
  const { letter } = sending;
  const change = { ...words(letter), city: amendment.city, label: amendment.label };
  return mailsTo(sending, letter.approvals, {
    kind: "changed",
    number: String(letter.version),
    subject: t("minutes.mail.changed.subject", change),
    body: [
      text(t("minutes.mail.changed.intro", change)),
      { kind: "quote", text: amendment.text || t("minutes.emptyPart") },
      ...(amendment.decision ? [text(amendment.decision)] : []),
      ...expected(letter),
    ],
  });
}

/** To the city that proposed it: why it was not taken up, and that the period runs on. */
export function declinedMails(sending: MinutesSending, amendment: AmendmentTold): Mail[] {
  const { letter } = sending;
  const own = letter.approvals.filter(({ city }) => city.id === amendment.cityId);
  const change = { ...words(letter), label: amendment.label };
  return mailsTo(sending, own, {
    kind: "declined",
    number: amendment.id,
    subject: t("minutes.mail.declined.subject", change),
    body: [
      text(t("minutes.mail.declined.intro", change)),
      { kind: "quote", text: amendment.decision ?? "" },
      ...expected(letter),
    ],
  });
}

/** To the cities given that have not agreed: from when on their silence is consent. */
export function reminderMails(sending: MinutesSending, silent: readonly Addressee[]): Mail[] {
  const { letter } = sending;
  return mailsTo(sending, silent, {
    kind: "reminder",
    number: letter.consentBy ? toDay(letter.consentBy) : "",
    subject: t("minutes.mail.reminder.subject", words(letter)),
    body: [text(t("minutes.mail.reminder.intro", words(letter)))],
  });
}

/** To the managers: a city proposes a change, which they decide on. */
export function proposedMails(letter: MinutesLetter, amendment: AmendmentTold): Mail[] {
  const change = { ...words(letter), city: amendment.city, label: amendment.label };
  return mailsToManagers(letter, {
    kind: "proposed",
    number: amendment.id,
    subject: t("minutes.mail.proposed.subject", change),
    body: [
      text(t("minutes.mail.proposed.intro", change)),
      { kind: "quote", text: amendment.text || t("minutes.emptyPart") },
      ...(amendment.reason
        ? [text(t("minutes.mail.proposed.reason", { reason: amendment.reason }))]
        : []),
    ],
  });
}

/** To the managers: which cities no reminder reached, so that their silence is no consent. */
export function unremindedMails(letter: MinutesLetter, missed: readonly Addressee[]): Mail[] {
  return missed.flatMap(({ id, city }) =>
    mailsToManagers(letter, {
      kind: "unreminded",
      number: `${id}:${letter.version}`,
      subject: t("minutes.mail.unreminded.subject", { city: city.name }),
      body: [text(t("minutes.mail.unreminded.intro", { ...words(letter), city: city.name }))],
    }),
  );
}

/** To the managers: all cities agree, the period has ended with changes undecided, or the minutes are locked. */
export function outcomeMails(
  letter: MinutesLetter,
  kind: "settled" | "overdue" | "locked",
): Mail[] {
  return mailsToManagers(letter, {
    kind,
    number: `${letter.version}:${letter.consentBy ? toDay(letter.consentBy) : ""}`,
    subject: t(`minutes.mail.${kind}.subject`, words(letter)),
    body: [text(t(`minutes.mail.${kind}.intro`, words(letter)))],
  });
}

function words({ meeting, consentBy, version }: MinutesLetter) {
  return {
    day: shortDate(meeting.startsAt, meeting.timeZone),
    circle: meeting.circle.name,
    until: consentBy ? dateInWords(consentBy) : "",
    reminder: consentBy ? shortDate(reminderAt(consentBy)) : "",
    number: version,
  };
}

/** What is expected of a city, in full. */
function expected(letter: MinutesLetter): MailBlock[] {
  return [
    { kind: "heading", text: t("minutes.mail.expected.title") },
    {
      kind: "list",
      items: [
        t("minutes.mail.expected.approve", words(letter)),
        t("minutes.mail.expected.propose"),
        t("minutes.mail.expected.silence", words(letter)),
      ],
    },
  ];
}

function agreed({ agreements }: MinutesContent): MailBlock[] {
  if (agreements.length === 0) return [];
  return [
    { kind: "heading", text: t("minutes.section.agreements") },
    { kind: "list", items: agreements.map(({ text: what, owners }) => `${what} (${owners})`) },
  ];
}

function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
