import { calendarFile } from "@/lib/calendar/calendar-file";
import { enumerate, t } from "@/lib/i18n/words";
import type { Invitee, Letter } from "@/lib/meetings/letter";
import {
  agendaLines,
  calendarText,
  cityTasks,
  closing,
  facts,
  hostsOf,
} from "@/lib/meetings/phrases";
import { addressOf } from "@/lib/meetings/rules";
import type { Mail, MailBlock, MailCalendar } from "@/lib/outbox/mail";
import { fullName, greeting, letterGreeting, officeAndName } from "@/lib/people/names";
import type { Occasion } from "@/lib/reminders/due";
import { type Remindable, wantsReminder } from "@/lib/reminders/rules";
import type { ReminderKind } from "@/prisma/generated/enums";

/** What all mails of one sending share. `links` are ids of guest links by attendance. */
export type Sending = {
  letter: Letter;
  links: ReadonlyMap<string, string>;
  /** Host of the public address, for the identity of the calendar entry. */
  host: string;
  /** Where calendar programs send their replies; null for the address of who invites. */
  organizer: string | null;
  now: Date;
};

export type Content = {
  kind:
    | "invitation"
    | "change"
    | "agenda"
    | "cancellation"
    | "counterDeclined"
    | "reminder"
    | Occasion;
  /** What tells one sending of this kind from the next. */
  number: number | string;
  subject: string;
  intro: readonly MailBlock[];
  /** What only this one person reads. */
  personal?: (invitee: Invitee) => readonly MailBlock[];
  /** Goes to nobody who has switched these reminders off, and says where that is done. */
  reminds?: ReminderKind;
  /** What calendars do with it; null leaves them alone. */
  method: MailCalendar["method"] | null;
  /** Whether it says what is expected of the city. */
  asks: boolean;
};

/** One mail for each of those given who can be reached, and a copy for everybody who may answer for their cities. */
export function mailsTo(sending: Sending, invited: readonly Invitee[], content: Content): Mail[] {
  const { reminds } = content;
  const wants = (person: Remindable) => !reminds || wantsReminder(reminds, person);
  const letters = invited.flatMap((invitee) => {
    const to = addressOf(invitee.official);
    return to && wants(invitee.official) ? [mailFor(sending, invitee, to, content)] : [];
  });
  const known = new Set(letters.map(({ to }) => to.toLowerCase()));
  const offices = officesOf(invited).filter(
    ({ user }) => wants(user) && !known.has(user.email.toLowerCase()),
  );
  return [...letters, ...offices.map((office) => copyFor(sending.letter, office, content))];
}

function mailFor(sending: Sending, invitee: Invitee, to: string, content: Content): Mail {
  const { official } = invitee;
  const { kind, method, intro } = content;
  const isOwn = to === official.email;
  const person = officeAndName(official, official.city.name);
  return {
    ...frame(sending.letter, invitee.id, content),
    to,
    blocks: [
      { kind: "text", text: letterGreeting(official) },
      ...(isOwn ? [] : ([{ kind: "text", text: t("meetings.mail.passOn", { person }) }] as const)),
      ...intro,
      ...(content.personal?.(invitee) ?? []),
      ...(kind === "cancellation" ? [] : offer(sending, invitee, content)),
      ...closing(sending.letter),
      ...(content.reminds ? [switchOff(sending.links.get(invitee.id))] : []),
    ],
    ...(method ? { calendar: calendar(sending, invitee, to, method) } : {}),
  };
}

/** The meeting as it stands, what the city is asked for, and the one button. */
function offer({ letter, links }: Sending, invitee: Invitee, content: Content): MailBlock[] {
  const { city } = invitee.official;
  const guestLinkId = links.get(invitee.id);
  const items = content.asks ? cityTasks(letter, invitee) : [];
  const tasks: MailBlock[] = [
    { kind: "heading", text: t("meetings.mail.tasks.title", { city: city.name }) },
    { kind: "list", items },
  ];
  return [
    { kind: "facts", facts: facts(letter) },
    ...agendaLines(letter),
    ...(items.length > 0 ? tasks : []),
    {
      kind: "button",
      label: t(
        content.reminds && invitee.answer ? "meetings.mail.change.answer" : "meetings.mail.answer",
      ),
      path: "/invitation",
      ...(guestLinkId ? { guestLinkId } : {}),
    },
    { kind: "text", text: t("meetings.mail.representation") },
  ];
}

type Office = {
  cityName: string;
  invited: Invitee[];
  user: Invitee["official"]["city"]["mandates"][number]["user"];
};

function officesOf(invited: readonly Invitee[]): Office[] {
  const cities = [...new Set(invited.map(({ official }) => official.city.id))];
  return cities.flatMap((cityId) => {
    const ofCity = invited.filter(({ official }) => official.city.id === cityId);
    const city = ofCity[0]?.official.city;
    const cityName = city?.name ?? "";
    return (city?.mandates ?? []).map(({ user }) => ({ cityName, invited: ofCity, user }));
  });
}

function copyFor(letter: Letter, { cityName, invited, user }: Office, content: Content): Mail {
  const people = enumerate(invited.map(({ official }) => officeAndName(official, cityName)));
  const body: MailBlock[] = [{ kind: "facts", facts: facts(letter) }, ...agendaLines(letter)];
  return {
    ...frame(letter, `${invited[0]?.id}:${user.id}`, content),
    to: user.email,
    blocks: [
      { kind: "text", text: `${greeting(user)},` },
      { kind: "text", text: t("meetings.mail.copy.intro", { people }) },
      ...content.intro,
      ...(content.kind === "cancellation" ? [] : body),
      { kind: "button", label: t("meetings.mail.copy.open"), path: `/meetings/${letter.id}` },
      { kind: "link", label: t("meetings.mail.copy.feed"), path: "/account/calendar" },
      ...closing(letter),
      ...(content.reminds ? [switchOff()] : []),
    ],
  };
}

/** Where reminders are switched off: behind the personal link, or in the account. */
function switchOff(guestLinkId?: string): MailBlock {
  const label = t("reminders.mail.switchOff");
  if (!guestLinkId) return { kind: "link", label, path: "/account#erinnerungen" };
  return { kind: "link", label, path: "/invitation#erinnerungen", guestLinkId };
}

/** What tells the mail of one sending to one person from every other. */
export function keyOf(
  letter: Letter,
  whom: string,
  { kind, number }: Pick<Content, "kind" | "number">,
) {
  return `meeting.${kind}:${letter.id}:${whom}:${number}`;
}

function frame(letter: Letter, whom: string, content: Content) {
  const { subject } = content;
  return {
    dedupeKey: keyOf(letter, whom, content),
    subject,
    replyTo: letter.createdBy.email,
    meetingId: letter.id,
  };
}

function calendar(
  { letter, host, organizer, now }: Sending,
  { official, answer }: Invitee,
  to: string,
  method: MailCalendar["method"],
): MailCalendar {
  const { createdBy } = letter;
  const event = {
    ...letter,
    meetingId: letter.id,
    description: calendarText(letter),
    organizer: {
      name: fullName(createdBy) ?? hostsOf(letter),
      email: organizer ?? createdBy.email,
    },
    attendee: { name: officeAndName(official, official.city.name), email: to, answer },
    stampedAt: now,
  };
  return { method, ics: calendarFile(method, event, host) };
}
