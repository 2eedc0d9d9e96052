import { t } from "@/lib/i18n/words";
import { type Content, mailsTo, type Sending } from "@/lib/meetings/envelope";
import type { Invitee } from "@/lib/meetings/letter";
import { introduction } from "@/lib/meetings/phrases";
import type { Mail, MailBlock } from "@/lib/outbox/mail";
import { fullName } from "@/lib/people/names";
import { KIND_OF, type Occasion } from "@/lib/reminders/due";
import { calendarDay, clock, daysUntil, longMoment, toDay } from "@/lib/time";

/** The reminders of one occasion for those given, once per person and SEQUENCE of the meeting, and copies for their offices. */
export function reminderMails(
  sending: Sending,
  invited: readonly Invitee[],
  occasion: Occasion,
): Mail[] {
  const kind = KIND_OF[occasion];
  return mailsTo(sending, invited, {
    kind: occasion,
    number: sending.letter.sequence,
    ...worded(sending, occasion),
    method: null,
    asks: kind === "ANSWER",
    reminds: kind,
    ...(kind === "MEETING" ? { personal } : {}),
  });
}

/** A process manager asks for the missing answer, once a day at most. */
export function askingMails(
  sending: Sending,
  invited: readonly Invitee[],
  asking: { givenName: string; familyName: string },
): Mail[] {
  const { letter, now } = sending;
  const moment = longMoment(letter.startsAt, letter.timeZone);
  const words = { ...introduction(letter), moment, sender: fullName(asking) ?? "" };
  return mailsTo(sending, invited, {
    kind: "reminder",
    number: `${letter.sequence}:${toDay(calendarDay(now))}`,
    subject: t("reminders.mail.asked.subject", words),
    intro: [{ kind: "text", text: t("reminders.mail.asked.intro", words) }],
    method: null,
    asks: true,
  });
}

function worded({ letter, now }: Sending, occasion: Occasion): Pick<Content, "subject" | "intro"> {
  const { startsAt, timeZone, title } = letter;
  const moment = longMoment(startsAt, timeZone);
  const words = { ...introduction(letter), title, moment, clock: clock(startsAt, timeZone) };
  if (KIND_OF[occasion] === "ANSWER") {
    return {
      subject: t("reminders.mail.answer.subject", words),
      intro: [{ kind: "text", text: t("reminders.mail.answer.intro", words) }],
    };
  }
  if (occasion === "inAnHour") {
    return {
      subject: t("reminders.mail.hour.subject", words),
      intro: [{ kind: "text", text: t("reminders.mail.hour.intro", words) }],
    };
  }
  const counted = { ...words, days: daysUntil(startsAt, now, timeZone) };
  return {
    subject: t("reminders.mail.meeting.subject", counted),
    intro: [{ kind: "text", text: t("reminders.mail.meeting.intro", counted) }],
  };
}

/** Who is represented passes the mail on; who has not answered is told so. */
function personal({ answer, representativeName, representativeOffice }: Invitee): MailBlock[] {
  if (!answer) return [{ kind: "text", text: t("reminders.mail.open") }];
  if (answer !== "REPRESENTED" || !representativeName) return [];
  const representative = [representativeOffice, representativeName].filter(Boolean).join(" ");
  return [{ kind: "text", text: t("reminders.mail.represented", { representative }) }];
}
