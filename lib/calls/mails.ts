import { calendarFile } from "@/lib/calendar/calendar-file";
import type { CallLetter } from "@/lib/calls/letter";
import {
  addressOf,
  askedTownHall,
  askingTownHall,
  callerOf,
  type TownHall,
} from "@/lib/calls/recipients";
import { occasionInWords, windowInWords } from "@/lib/calls/wording";
import { t } from "@/lib/i18n/words";
import type { Mail, MailBlock, MailCalendar } from "@/lib/outbox/mail";
import { greeting, letterGreeting } from "@/lib/people/names";
import { BERLIN, clockSpan, longDate, longMoment } from "@/lib/time";

/** What all mails of one sending share. */
export type Sending = {
  letter: CallLetter;
  /** Of the asked town hall. */
  guestLinkId: string;
  /** Host of the public address, for the identity of the calendar entry. */
  host: string;
  now: Date;
};

type Content = {
  kind: "asked" | "offered" | "agreed" | "kept" | "ended";
  /** Never with the topic: others see which mails did not arrive. */
  subject: string;
  intro: string;
  /** The word that came with it. */
  note?: string | null;
  method?: MailCalendar["method"];
};

/** To the other town hall: who wants to talk about what, when, and the one button. */
export function askedMails(sending: Sending): Mail[] {
  const [asked, asking] = townHalls(sending);
  return mailsTo(sending, asked, {
    kind: "asked",
    subject: t("calls.mail.asked.subject", { from: asking.city, to: asked.city }),
    intro: t("calls.mail.asked.intro", { caller: callerOf(asking), city: asking.city }),
  });
}

/** To the town hall that is to answer now: the other one proposes other times. */
export function offeredMails(sending: Sending): Mail[] {
  const [asked, asking] = townHalls(sending);
  const { offeredByAsked, steps } = sending.letter;
  const [to, from] = offeredByAsked ? [asking, asked] : [asked, asking];
  return mailsTo(sending, to, {
    kind: "offered",
    ...offered(sending.letter, from.city),
    note: steps[0]?.note ?? null,
  });
}

/** Once a time is agreed, it stands until the other town hall says yes to another one. */
function offered({ moveOfferedAt, startsAt }: CallLetter, city: string) {
  const subject = t("calls.mail.offered.subject", { city });
  if (!moveOfferedAt || !startsAt)
    return { subject, intro: t("calls.mail.offered.intro", { city }) };
  const moment = longMoment(startsAt);
  return { subject, intro: t("calls.mail.offered.introMove", { city, moment }) };
}

/** To the other town hall: no other time after all, the agreed one stands. */
export function keptMails(sending: Sending): Mail[] {
  const [asked, asking] = townHalls(sending);
  const { startsAt, steps } = sending.letter;
  const [who, other] = steps[0]?.cityId === asked.id ? [asked, asking] : [asking, asked];
  const moment = startsAt ? longMoment(startsAt) : "";
  return mailsTo(sending, other, {
    kind: "kept",
    subject: t("calls.mail.kept.subject", { city: who.city }),
    intro: t("calls.mail.kept.intro", { city: who.city, moment }),
    note: steps[0]?.note ?? null,
  });
}

/** To both: when they talk, or from now on instead, with the entry for their calendars. */
export function agreedMails(sending: Sending): Mail[] {
  const [asked, asking] = townHalls(sending);
  const { startsAt, sequence } = sending.letter;
  const moment = startsAt ? longMoment(startsAt) : "";
  const which = sequence > 0 ? "moved" : "agreed";
  const content = (other: TownHall): Content => ({
    kind: "agreed",
    subject: t(`calls.mail.${which}.subject`, { city: other.city, moment }),
    intro: t(`calls.mail.${which}.intro`, { caller: callerOf(other), city: other.city, moment }),
    method: "REQUEST",
  });
  return [...mailsTo(sending, asked, content(asking)), ...mailsTo(sending, asking, content(asked))];
}

/** That there will be no talk: to the other town hall; once a time was agreed to both, to take the entry out of their calendars. */
export function endedMails(sending: Sending): Mail[] {
  const [asked, asking] = townHalls(sending);
  const { declinedAt, agreedAt, steps } = sending.letter;
  const [who, other] = declinedAt ? [asked, asking] : [asking, asked];
  const content: Content = {
    kind: "ended",
    subject: t("calls.mail.ended.subject", { from: asking.city, to: asked.city }),
    intro: t(declinedAt ? "calls.mail.ended.declined" : "calls.mail.ended.withdrawn", {
      city: who.city,
    }),
    note: steps[0]?.note ?? null,
    ...(agreedAt ? { method: "CANCEL" } : {}),
  };
  return [...mailsTo(sending, other, content), ...(agreedAt ? mailsTo(sending, who, content) : [])];
}

function townHalls({ letter }: Sending): [asked: TownHall, asking: TownHall] {
  return [askedTownHall(letter), askingTownHall(letter)];
}

/** One mail for the person who is to talk, and a copy for everybody who acts for them; the first of all gets the calendar entry. */
function mailsTo(sending: Sending, hall: TownHall, content: Content): Mail[] {
  const { first, person, offices } = hall;
  const passOn = first && !first.isOwn && person ? [text(t("calls.mail.passOn", { person }))] : [];
  const own: Mail[] = first
    ? [
        mail(sending, hall, content, first.to, [
          text(first.addressed ? letterGreeting(first.addressed) : t("calls.mail.greeting")),
          ...passOn,
        ]),
      ]
    : [];
  const copies = offices.map((user) =>
    mail(sending, hall, content, user.email, [text(`${greeting(user)},`)]),
  );
  return [...own, ...copies].map((each, index) =>
    index === 0 && content.method
      ? { ...each, calendar: entry(sending, hall, each.to, content.method) }
      : each,
  );
}

function mail(
  { letter, guestLinkId }: Sending,
  hall: TownHall,
  content: Content,
  to: string,
  salutation: MailBlock[],
): Mail {
  const { kind, subject, intro, note } = content;
  const isGuest = hall.side === "asked" && to === hall.first?.to;
  const replyTo = addressOf(hall.side === "asked" ? askingTownHall(letter) : askedTownHall(letter));
  const label = t(kind === "asked" || kind === "offered" ? "calls.mail.answer" : "calls.mail.open");
  return {
    dedupeKey: `call.${kind}:${letter.id}:${to}:${letter.version}`,
    to,
    subject,
    callRequestId: letter.id,
    ...(replyTo ? { replyTo: replyTo.email } : {}),
    blocks: [
      ...salutation,
      text(intro),
      ...(note ? [{ kind: "quote", text: note } satisfies MailBlock] : []),
      { kind: "facts", facts: facts(letter, hall, kind) },
      ...(kind === "agreed" ? [text(t("calls.mail.agreed.calendar"))] : []),
      isGuest
        ? { kind: "button", label, path: "/call", guestLinkId }
        : { kind: "button", label, path: `/calls/${letter.id}` },
      text(t("calls.mail.closing")),
    ],
  };
}

/** What one needs to answer or to call; the number is for the asked town hall alone. */
function facts(letter: CallLetter, { side }: TownHall, kind: Content["kind"]): [string, string][] {
  const { topic, phone, startsAt, durationMinutes, windows } = letter;
  const isOpen = kind === "asked" || kind === "offered";
  const agreed =
    startsAt && durationMinutes
      ? `${longDate(startsAt)}, ${clockSpan(startsAt, durationMinutes)}`
      : null;
  const lines: [string, string | null][] = [
    [t("calls.fact.topic"), topic],
    [t("calls.fact.occasion"), occasionInWords(letter)],
    [t("calls.fact.windows"), isOpen ? windows.map(windowInWords).join("\n") : null],
    [t("calls.fact.agreed"), agreed],
    [t("calls.fact.phone"), side === "asked" && kind !== "ended" ? phone : null],
  ];
  return lines.flatMap(([label, value]) =>
    value ? [[label, value] satisfies [string, string]] : [],
  );
}

/** The number stands in no calendar: many read along there, and it could not be erased. */
function entry(
  { letter, host, now }: Sending,
  hall: TownHall,
  to: string,
  method: MailCalendar["method"],
): MailCalendar {
  const other = hall.side === "asked" ? askingTownHall(letter) : askedTownHall(letter);
  const organizer = addressOf(other);
  const event = {
    meetingId: letter.id,
    sequence: letter.sequence,
    title: t("calls.mail.calendar.title", { city: other.city }),
    startsAt: letter.startsAt ?? now,
    durationMinutes: letter.durationMinutes ?? 0,
    timeZone: BERLIN,
    place: t("calls.mail.calendar.place"),
    videoUrl: null,
    dialIn: null,
    description: t("calls.mail.calendar.description", {
      caller: callerOf(other),
      topic: letter.topic,
    }),
    // Each gets it from the other: nobody's own program would take an entry they seem to have made.
    organizer: { name: callerOf(other), email: organizer?.email ?? to },
    attendee: { name: callerOf(hall), email: to, answer: "ACCEPTED" as const },
    stampedAt: now,
  };
  return { method, ics: calendarFile(method, event, host) };
}

function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
