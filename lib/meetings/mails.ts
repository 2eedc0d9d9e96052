import { type CalendarMethod, calendarFile } from "@/lib/calendar/calendar-file";
import { enumerate, t } from "@/lib/i18n/words";
import type { Difference } from "@/lib/meetings/differences";
import type { Invitee, Letter } from "@/lib/meetings/letter";
import { agendaLines, cityTasks, facts, hostsOf, invitedCities } from "@/lib/meetings/mail-parts";
import type { Mail, MailBlock, MailCalendar } from "@/lib/outbox/mail";
import { fullName, greeting, letterGreeting, officeAndName } from "@/lib/people/names";
import { dateInWords, longDate, longMoment } from "@/lib/time";

/** What all mails of one sending share. `links` are ids of guest links by attendance. */
export type Sending = {
  letter: Letter;
  links: ReadonlyMap<string, string>;
  /** Host of the public address, for the calendar entry's identity. */
  host: string;
  now: Date;
};

/** Invitations for those given: complete in themselves, each with its own link, and a copy for the offices. */
export function invitationMails(sending: Sending, invited: readonly Invitee[]): Mail[] {
  const { letter } = sending;
  return mailsFor(sending, invited, {
    kind: "invitation",
    number: letter.sequence,
    subject: t("meetings.mail.invitation.subject", {
      title: letter.title,
      moment: longMoment(letter.startsAt),
    }),
    intro: [{ kind: "text", text: t("meetings.mail.invitation.intro", introduction(letter)) }],
    calendar: "REQUEST",
    withTasks: true,
  });
}

/** What has changed, old and new. A moved meeting asks everybody for a new answer. */
export function changeMails(
  sending: Sending,
  changed: readonly Difference[],
  isMoved: boolean,
): Mail[] {
  const { letter } = sending;
  const subject = isMoved ? "meetings.mail.change.moved" : "meetings.mail.change.subject";
  const compared = changed.map(
    ({ field, before, after }) =>
      [
        t(`meetings.mail.field.${field}`),
        t("meetings.mail.change.compared", { before, after }),
      ] as const,
  );
  return mailsFor(sending, letter.attendances, {
    kind: "change",
    number: letter.sequence,
    subject: t(subject, { title: letter.title, moment: longMoment(letter.startsAt) }),
    intro: [
      { kind: "text", text: t("meetings.mail.change.intro", introduction(letter)) },
      { kind: "facts", facts: compared },
      {
        kind: "text",
        text: t(isMoved ? "meetings.mail.change.askAgain" : "meetings.mail.change.answerStands"),
      },
      { kind: "heading", text: t("meetings.mail.change.now") },
    ],
    calendar: "REQUEST",
    withTasks: isMoved,
  });
}

/** The new agenda, for those who are invited. The calendar entry stays as it is. */
export function agendaMails(sending: Sending): Mail[] {
  const { letter } = sending;
  const day = longDate(letter.startsAt);
  return mailsFor(sending, letter.attendances, {
    kind: "agenda",
    number: letter.version,
    subject: t("meetings.mail.agenda.subject", { title: letter.title, day }),
    intro: [{ kind: "text", text: t("meetings.mail.agenda.intro", introduction(letter)) }],
    calendar: null,
    withTasks: true,
  });
}

/** That the meeting does not take place, and why; takes the entry out of the calendars. */
export function cancellationMails(sending: Sending): Mail[] {
  const { letter } = sending;
  const moment = longMoment(letter.startsAt);
  const intro: MailBlock[] = [
    {
      kind: "text",
      text: t("meetings.mail.cancellation.intro", { ...introduction(letter), moment }),
    },
    { kind: "quote", text: letter.cancelReason ?? "" },
    { kind: "text", text: t("meetings.mail.cancellation.nothingToDo") },
  ];
  return letter.attendances
    .flatMap((invitee) => {
      const to = addressOf(invitee);
      return to ? [cancellation(sending, invitee, to, intro)] : [];
    })
    .concat(
      officesOf(letter.attendances).map((office) =>
        copy(sending, office, {
          kind: "cancellation",
          number: letter.sequence,
          subject: t("meetings.mail.cancellation.subject", {
            title: letter.title,
            day: longDate(letter.startsAt),
          }),
          intro,
        }),
      ),
    );
}

type Content = {
  kind: "invitation" | "change" | "agenda" | "cancellation";
  /** What tells one sending of this kind from the next. */
  number: number;
  subject: string;
  intro: readonly MailBlock[];
};

type Asking = Content & { calendar: "REQUEST" | null; withTasks: boolean };

function mailsFor(sending: Sending, invited: readonly Invitee[], content: Asking): Mail[] {
  const letters = invited.flatMap((invitee) => {
    const to = addressOf(invitee);
    return to ? [mailFor(sending, invitee, to, content)] : [];
  });
  const known = new Set(letters.map(({ to }) => to.toLowerCase()));
  const offices = officesOf(invited).filter(({ user }) => !known.has(user.email.toLowerCase()));
  return [...letters, ...offices.map((office) => copy(sending, office, content))];
}

function mailFor(sending: Sending, invitee: Invitee, to: string, content: Asking): Mail {
  const { letter, links } = sending;
  const { city } = invitee.official;
  const tasks = content.withTasks ? cityTasks(letter, city) : [];
  const guestLinkId = links.get(invitee.id);
  return {
    ...frame(letter, invitee.id, content),
    to,
    blocks: [
      { kind: "text", text: letterGreeting(invitee.official) },
      ...(to === invitee.official.email ? [] : [passOn(invitee)]),
      ...content.intro,
      { kind: "facts", facts: facts(letter) },
      ...agendaLines(letter),
      ...(tasks.length > 0
        ? ([
            { kind: "heading", text: t("meetings.mail.tasks.title", { city: city.name }) },
            { kind: "list", items: tasks },
          ] as const)
        : []),
      {
        kind: "button",
        label: t("meetings.mail.answer"),
        path: "/invitation",
        ...(guestLinkId ? { guestLinkId } : {}),
      },
      { kind: "text", text: t("meetings.mail.representation") },
      ...closing(letter),
    ],
    ...(content.calendar ? { calendar: calendar(sending, invitee, to, content.calendar) } : {}),
  };
}

function cancellation(
  sending: Sending,
  invitee: Invitee,
  to: string,
  intro: readonly MailBlock[],
): Mail {
  const { letter } = sending;
  const subject = t("meetings.mail.cancellation.subject", {
    title: letter.title,
    day: longDate(letter.startsAt),
  });
  return {
    ...frame(letter, invitee.id, { kind: "cancellation", number: letter.sequence, subject, intro }),
    to,
    blocks: [
      { kind: "text", text: letterGreeting(invitee.official) },
      ...intro,
      ...closing(letter),
    ],
    calendar: calendar(sending, invitee, to, "CANCEL"),
  };
}

type Office = {
  cityName: string;
  invited: Invitee[];
  user: Invitee["official"]["city"]["mandates"][number]["user"];
};

/** Everybody who may answer for an invited city without being invited. */
function officesOf(invited: readonly Invitee[]): Office[] {
  const cities = [...new Set(invited.map(({ official }) => official.city.id))];
  return cities.flatMap((cityId) => {
    const ofCity = invited.filter(({ official }) => official.city.id === cityId);
    const city = ofCity[0]?.official.city;
    return (city?.mandates ?? []).map(({ user }) => ({
      cityName: city?.name ?? "",
      invited: ofCity,
      user,
    }));
  });
}

function copy({ letter }: Sending, { cityName, invited, user }: Office, content: Content): Mail {
  const people = enumerate(invited.map(({ official }) => officeAndName(official, cityName)));
  const first = invited[0]?.id ?? cityName;
  return {
    ...frame(letter, `${first}:${user.id}`, content),
    to: user.email,
    blocks: [
      { kind: "text", text: `${greeting(user)},` },
      { kind: "text", text: t("meetings.mail.copy.intro", { people }) },
      ...content.intro,
      ...(content.kind === "cancellation"
        ? []
        : ([{ kind: "facts", facts: facts(letter) }] as const)),
      { kind: "button", label: t("meetings.mail.copy.open"), path: `/meetings/${letter.id}` },
      ...closing(letter),
    ],
  };
}

function frame(letter: Letter, whom: string, { kind, number, subject }: Content) {
  return {
    dedupeKey: `meeting.${kind}:${letter.id}:${whom}:${number}`,
    subject,
    replyTo: letter.createdBy.email,
    meetingId: letter.id,
  };
}

function introduction(letter: Letter): {
  hosts: string;
  count: number;
  circle: string;
  title: string;
} {
  const { hosts } = letter;
  return {
    hosts: hostsOf(letter),
    count: hosts.length,
    circle: letter.circle.name,
    title: letter.title,
  };
}

function passOn({ official }: Invitee): MailBlock {
  return {
    kind: "text",
    text: t("meetings.mail.passOn", { person: officeAndName(official, official.city.name) }),
  };
}

function closing(letter: Letter): MailBlock[] {
  const sender = fullName(letter.createdBy) ?? "";
  return [{ kind: "text", text: t("meetings.mail.closing", { sender, ...introduction(letter) }) }];
}

/** Where an official is reached: the own address, else that of the town hall; null for neither. */
export function addressOf({
  official,
}: {
  official: { email: string | null; city: { email: string | null } };
}): string | null {
  return official.email ?? official.city.email;
}

function calendar(
  { letter, host, now }: Sending,
  { official }: Invitee,
  to: string,
  method: CalendarMethod,
): MailCalendar {
  const ics = calendarFile(
    method,
    {
      ...letter,
      meetingId: letter.id,
      description: description(letter),
      organizer: {
        name: fullName(letter.createdBy) ?? hostsOf(letter),
        email: letter.createdBy.email,
      },
      attendee: { name: officeAndName(official, official.city.name), email: to },
      stampedAt: now,
    },
    host,
  );
  return { method: method === "CANCEL" ? "CANCEL" : "REQUEST", ics };
}

function description(letter: Letter): string {
  const by = letter.answerBy
    ? t("meetings.mail.calendar.answerBy", { day: dateInWords(letter.answerBy) })
    : "";
  return [
    t("meetings.mail.calendar.description", {
      ...introduction(letter),
      cities: invitedCities(letter),
    }),
    by,
  ]
    .filter(Boolean)
    .join("\n");
}
