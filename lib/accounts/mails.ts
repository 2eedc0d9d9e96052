import { DAYS_TO_JOIN } from "@/lib/accounts/rules";
import { lastDayInWords, mandateInWords, type Worded } from "@/lib/accounts/wording";
import { t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { greeting } from "@/lib/people/names";
import { shortDate } from "@/lib/time";
import type { Salutation } from "@/prisma/generated/enums";

/** Somebody with a mail address. */
export type Recipient = {
  email: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
};

type Invitation = { person: Recipient; mandate: Worded; endsAt: Date | null; guestLinkId: string };

/** To whoever is offered an account: what for, and the one button. */
export function invitationMail({ person, mandate, endsAt, guestLinkId }: Invitation): Mail {
  return {
    // Sent again it carries a new link, and is a new mail.
    dedupeKey: `account.invited:${guestLinkId}`,
    to: person.email,
    subject: t("accounts.mail.invited.subject"),
    blocks: [
      text(`${greeting(person)},`),
      text(t("accounts.mail.invited.intro")),
      { kind: "facts", facts: facts(person, mandate, endsAt) },
      text(t("accounts.mail.invited.ask")),
      { kind: "button", label: t("accounts.mail.invited.button"), path: "/join", guestLinkId },
      text(t("accounts.mail.invited.closing", { days: DAYS_TO_JOIN })),
    ],
  };
}

type Change = { id: string; person: Recipient; mandate: Worded; reason: string };

/** To the person: they may do more from a moment on. */
export function grantedMail(change: Change & { startsAt: Date; endsAt: Date | null }): Mail {
  const { id, person, mandate, reason, startsAt, endsAt } = change;
  return {
    dedupeKey: `mandate.granted:${id}`,
    to: person.email,
    subject: t("accounts.mail.granted.subject"),
    blocks: [
      text(`${greeting(person)},`),
      text(t("accounts.mail.granted.intro", { day: shortDate(startsAt) })),
      { kind: "facts", facts: [...facts(person, mandate, endsAt), because(reason)] },
      { kind: "button", label: t("accounts.mail.open"), path: "/overview" },
      text(t("accounts.mail.nothingToDo")),
    ],
  };
}

/** To the person: a mandate ends, at once or with a last day. */
export function endedMail(change: Change & { endsAt: Date; atOnce: boolean }): Mail {
  const { id, person, mandate, reason, endsAt, atOnce } = change;
  const intro = atOnce
    ? t("accounts.mail.ended.introNow")
    : t("accounts.mail.ended.introDay", { day: lastDayInWords(endsAt) });
  return {
    dedupeKey: `mandate.ended:${id}:${endsAt.toISOString()}`,
    to: person.email,
    subject: t("accounts.mail.ended.subject"),
    blocks: [
      text(`${greeting(person)},`),
      text(intro),
      { kind: "facts", facts: [...facts(person, mandate, null), because(reason)] },
      text(t("accounts.mail.ended.closing")),
    ],
  };
}

/** To the person: the account is blocked, or open again. */
export function blockMail(
  which: "blocked" | "unblocked",
  {
    userId,
    person,
    reason,
    now,
  }: { userId: string; person: Recipient; reason?: string; now: Date },
): Mail {
  return {
    dedupeKey: `account.${which}:${userId}:${now.toISOString()}`,
    to: person.email,
    subject: t(`accounts.mail.${which}.subject`),
    blocks: [
      text(`${greeting(person)},`),
      text(t(`accounts.mail.${which}.intro`)),
      ...(reason ? [{ kind: "facts", facts: [because(reason)] } satisfies MailBlock] : []),
      text(t("accounts.mail.questions")),
    ],
  };
}

type Ending = { id: string; person: Recipient; mandate: Worded; endsAt: Date };

/** To the person: a mandate runs out soon. */
export function alarmMail({ id, person, mandate, endsAt }: Ending, now: Date): Mail {
  return {
    dedupeKey: `mandate.alarm:${id}:${now.toISOString()}`,
    to: person.email,
    subject: t("accounts.mail.alarm.subject", { day: lastDayInWords(endsAt) }),
    blocks: [
      text(`${greeting(person)},`),
      text(t("accounts.mail.alarm.intro")),
      { kind: "facts", facts: facts(person, mandate, endsAt) },
      text(t("accounts.mail.alarm.closing")),
    ],
  };
}

/** To the programme office: all mandates that run out soon, in one mail. */
export function officeAlarmMail(office: Recipient, endings: readonly Ending[], now: Date): Mail {
  const [first] = endings;
  return {
    dedupeKey: `mandate.alarm.office:${office.email}:${first?.id ?? ""}:${now.toISOString()}`,
    to: office.email,
    subject: t("accounts.mail.officeAlarm.subject", { count: endings.length }),
    blocks: [
      text(`${greeting(office)},`),
      text(t("accounts.mail.officeAlarm.intro")),
      {
        kind: "list",
        items: endings.map(({ person, mandate, endsAt }) =>
          t("accounts.mail.officeAlarm.item", {
            name: `${person.givenName} ${person.familyName}`,
            mandate: mandateInWords(mandate, person.salutation),
            day: lastDayInWords(endsAt),
          }),
        ),
      },
      { kind: "button", label: t("accounts.mail.officeAlarm.button"), path: "/access" },
    ],
  };
}

function facts(person: Recipient, mandate: Worded, endsAt: Date | null): [string, string][] {
  return [
    [t("accounts.mail.fact.mandate"), mandateInWords(mandate, person.salutation)],
    ...(endsAt
      ? [[t("accounts.mail.fact.until"), lastDayInWords(endsAt)] as [string, string]]
      : []),
  ];
}

function because(reason: string): [string, string] {
  return [t("accounts.mail.fact.reason"), reason];
}

function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
