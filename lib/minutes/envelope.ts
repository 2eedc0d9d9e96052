import { t } from "@/lib/i18n/words";
import { addressOf } from "@/lib/meetings/rules";
import type { Addressee, MinutesLetter } from "@/lib/minutes/letter";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { fullName, greeting, letterGreeting, officeAndName } from "@/lib/people/names";
import { type Remindable, wantsReminder } from "@/lib/reminders/rules";

/** What all mails of one sending share. `links` are ids of guest links by approval. */
export type MinutesSending = { letter: MinutesLetter; links: ReadonlyMap<string, string> };

export type MinutesMail = {
  kind: "circulated" | "changed" | "declined" | "reminder";
  /** What tells one sending of this kind from the next. */
  number: string;
  subject: string;
  body: readonly MailBlock[];
};

type Reader = MinutesLetter["meeting"]["createdBy"];

/** One mail for each official of a city who can be reached, else for its town hall, and a copy for everybody who acts for the head. */
export function mailsTo(
  sending: MinutesSending,
  addressees: readonly Addressee[],
  content: MinutesMail,
): Mail[] {
  return addressees.flatMap((addressee) => {
    const letters = lettersFor(sending, addressee, content);
    const known = new Set(letters.map(({ to }) => to.toLowerCase()));
    const users = addressee.city.mandates.map(({ user }) => user);
    const others = users.filter(
      (user) => wants(content, user) && !known.has(user.email.toLowerCase()),
    );
    return [...letters, ...others.map((user) => copyFor(sending, addressee, user, content))];
  });
}

/** One mail for who scheduled the meeting and for each process manager of the coordination bodies that invited. */
export function mailsToManagers(
  letter: MinutesLetter,
  content: { kind: string; number: string; subject: string; body: readonly MailBlock[] },
): Mail[] {
  const { meeting } = letter;
  const hosting = meeting.hosts.flatMap(({ body }) => body.mandates.map(({ user }) => user));
  const byId = new Map([meeting.createdBy, ...hosting].map((user) => [user.id, user]));
  return [...byId.values()].map((user) => ({
    dedupeKey: `minutes.${content.kind}:${letter.id}:${user.id}:${content.number}`,
    subject: content.subject,
    meetingId: meeting.id,
    to: user.email,
    blocks: [
      text(`${greeting(user)},`),
      ...content.body,
      { kind: "button", label: t("minutes.mail.manage"), path: pathOf(letter) },
    ],
  }));
}

/** What every mail of a reminder to one city begins its key with. */
export function reminderKey(minutesId: string, approvalId: string, version: number): string {
  return `minutes.reminder:${minutesId}:${approvalId}:${version}:`;
}

type Recipient = { to: string | null; opening: string; passOn: string | null; isPerson: boolean };

function recipientsOf({ city }: Addressee, content: MinutesMail): Recipient[] {
  if (city.officials.length === 0) {
    return [{ to: city.email, opening: t("minutes.mail.dear"), passOn: null, isPerson: false }];
  }
  return city.officials
    .filter((official) => wants(content, official))
    .map((official) => ({
      to: addressOf({ ...official, city }),
      opening: letterGreeting(official),
      passOn: official.email ? null : officeAndName(official, city.name),
      isPerson: true,
    }));
}

/** Reminders can be switched off; everything else reaches everybody. */
function wants({ kind }: MinutesMail, person: Remindable): boolean {
  return kind !== "reminder" || wantsReminder("MINUTES", person);
}

function lettersFor(
  { letter, links }: MinutesSending,
  addressee: Addressee,
  content: MinutesMail,
): Mail[] {
  const guestLinkId = links.get(addressee.id);
  const byAddress = new Map(
    recipientsOf(addressee, content).flatMap((one) => (one.to ? [[one.to, one]] : [])),
  );
  return [...byAddress].map(([to, { opening, passOn, isPerson }]) => ({
    ...frame(letter, addressee, to, content),
    to,
    blocks: [
      text(opening),
      ...(passOn ? [text(t("meetings.mail.passOn", { person: passOn }))] : []),
      ...content.body,
      {
        kind: "button",
        label: t("minutes.mail.answer"),
        path: "/approval",
        ...(guestLinkId ? { guestLinkId } : {}),
      },
      ...closing(letter),
      ...(isPerson ? switchOff(content, guestLinkId) : []),
    ],
  }));
}

function copyFor(
  { letter }: MinutesSending,
  addressee: Addressee,
  user: Reader,
  content: MinutesMail,
): Mail {
  return {
    ...frame(letter, addressee, user.id, content),
    to: user.email,
    blocks: [
      text(`${greeting(user)},`),
      text(t("minutes.mail.copy", { city: addressee.city.name })),
      ...content.body,
      { kind: "button", label: t("minutes.mail.answer"), path: pathOf(letter) },
      { kind: "link", label: t("minutes.mail.pdf"), path: `${pathOf(letter)}.pdf` },
      ...closing(letter),
      ...switchOff(content),
    ],
  };
}

function pathOf({ meeting }: MinutesLetter): string {
  return `/meetings/${meeting.id}/minutes`;
}

function closing({ meeting }: MinutesLetter): MailBlock[] {
  const sender = fullName(meeting.createdBy) ?? "";
  return [text(t("minutes.mail.closing", { sender, circle: meeting.circle.name }))];
}

/** Where reminders are switched off: behind the personal link, or in the account. */
function switchOff({ kind }: MinutesMail, guestLinkId?: string): MailBlock[] {
  if (kind !== "reminder") return [];
  const label = t("reminders.mail.switchOff");
  if (!guestLinkId) return [{ kind: "link", label, path: "/account#erinnerungen" }];
  return [{ kind: "link", label, path: "/approval#erinnerungen", guestLinkId }];
}

function frame(
  letter: MinutesLetter,
  addressee: Addressee,
  whom: string,
  { kind, number, subject }: MinutesMail,
) {
  const key =
    kind === "reminder"
      ? `${reminderKey(letter.id, addressee.id, letter.version)}${whom}:${number}`
      : `minutes.${kind}:${letter.id}:${addressee.id}:${whom}:${number}`;
  return {
    dedupeKey: key,
    subject,
    replyTo: letter.meeting.createdBy.email,
    meetingId: letter.meeting.id,
  };
}

function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
