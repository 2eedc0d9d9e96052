import { t } from "@/lib/i18n/words";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { fullName, greeting, letterGreeting } from "@/lib/people/names";
import type { ReleaseLetter } from "@/lib/releases/letter";
import { shortDate, toDay } from "@/lib/time";

type Sending = {
  letter: ReleaseLetter;
  guestLinkId: string;
  kind: "asked" | "reminded";
  /** The day it is sent: at most one reminder a day. */
  day: Date;
};

/** To the person: their words or the caption of their picture, whole, and one link; a copy to each office that may answer for them. */
export function releaseMails(sending: Sending): Mail[] {
  const { letter, guestLinkId } = sending;
  const to = letter.email ?? "";
  const hello = letter.official
    ? letterGreeting(letter.official)
    : t("releases.mail.greeting", { name: letter.name });
  const own = mail(sending, to, [text(hello)], { path: "/release", guestLinkId });
  const offices = (letter.city?.mandates ?? [])
    .map(({ user }) => user)
    .filter(({ email }) => email.toLowerCase() !== to.toLowerCase());
  const copies = offices.map((user) =>
    mail(
      sending,
      user.email,
      [text(`${greeting(user)},`), text(t("releases.mail.forOffice", { name: letter.name }))],
      { path: `/releases/${letter.id}` },
    ),
  );
  return [own, ...copies];
}

function mail(
  { letter, kind, day }: Sending,
  to: string,
  opening: MailBlock[],
  link: { path: string; guestLinkId?: string },
): Mail {
  const meeting = letter.quote?.meeting ?? letter.photo?.pressRelease.meeting;
  const date = meeting ? shortDate(meeting.startsAt, meeting.timeZone) : "";
  const asker = fullName(letter.askedBy) ?? "";
  const what = letter.quoteId ? "quote" : "photo";
  return {
    dedupeKey:
      kind === "asked"
        ? `release.asked:${letter.id}:${to}`
        : `release.reminded:${letter.id}:${toDay(day)}:${to}`,
    to,
    subject: t(`releases.mail.${kind}.${what}`, { date }),
    replyTo: letter.askedBy.email,
    ...(meeting ? { meetingId: meeting.id } : {}),
    blocks: [
      ...opening,
      text(t(`releases.mail.intro.${what}`, { date, asker })),
      { kind: "quote", text: letter.text },
      ...(letter.photo ? [text(t("releases.mail.seen", { what: letter.photo.alternative }))] : []),
      text(t(`releases.mail.expected.${what}`)),
      { kind: "button", label: t("releases.mail.button"), ...link },
      text(t("releases.mail.otherwise", { asker })),
    ],
  };
}

function text(words: string): MailBlock {
  return { kind: "text", text: words };
}
