import { t } from "@/lib/i18n/words";
import type { Difference } from "@/lib/meetings/differences";
import { mailsTo, type Sending } from "@/lib/meetings/envelope";
import type { Invitee } from "@/lib/meetings/letter";
import { introduction, takenOver } from "@/lib/meetings/phrases";
import type { Mail } from "@/lib/outbox/mail";
import { longDate, longMoment } from "@/lib/time";

/** Invitations for those given: complete in themselves, each with its own link, and a copy for the offices. */
export function invitationMails(sending: Sending, invited: readonly Invitee[]): Mail[] {
  const { letter } = sending;
  const { title } = letter;
  return mailsTo(sending, invited, {
    kind: "invitation",
    number: letter.sequence,
    subject: t("meetings.mail.invitation.subject", { title, moment: longMoment(letter.startsAt) }),
    intro: [{ kind: "text", text: t("meetings.mail.invitation.intro", introduction(letter)) }],
    personal: takenOver,
    method: "REQUEST",
    asks: true,
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
  const answers = isMoved ? "meetings.mail.change.askAgain" : "meetings.mail.change.answerStands";
  const compared = changed.map(
    ({ field, before, after }) =>
      [
        t(`meetings.mail.field.${field}`),
        t("meetings.mail.change.compared", { before, after }),
      ] as const,
  );
  return mailsTo(sending, letter.attendances, {
    kind: "change",
    number: letter.sequence,
    subject: t(subject, { title: letter.title, moment: longMoment(letter.startsAt) }),
    intro: [
      { kind: "text", text: t("meetings.mail.change.intro", introduction(letter)) },
      { kind: "facts", facts: compared },
      { kind: "text", text: t(answers) },
      { kind: "heading", text: t("meetings.mail.change.now") },
    ],
    method: "REQUEST",
    asks: isMoved,
  });
}

/** The new agenda, for those who are invited. The calendar entry stays as it is. */
export function agendaMails(sending: Sending): Mail[] {
  const { letter } = sending;
  const { title, version } = letter;
  return mailsTo(sending, letter.attendances, {
    kind: "agenda",
    number: version,
    subject: t("meetings.mail.agenda.subject", { title, day: longDate(letter.startsAt) }),
    intro: [{ kind: "text", text: t("meetings.mail.agenda.intro", introduction(letter)) }],
    method: null,
    asks: true,
  });
}

/** That the meeting stays where it is although somebody proposed another time; calendars give up the proposal. */
export function counterDeclinedMails(
  sending: Sending,
  proposer: Invitee,
  proposal: { id: string; startsAt: Date },
): Mail[] {
  const { letter } = sending;
  const { title } = letter;
  return mailsTo(sending, [proposer], {
    kind: "counterDeclined",
    number: proposal.id,
    subject: t("meetings.mail.counterDeclined.subject", {
      title,
      moment: longMoment(letter.startsAt),
    }),
    intro: [
      {
        kind: "text",
        text: t("meetings.mail.counterDeclined.intro", {
          title,
          proposed: longMoment(proposal.startsAt),
        }),
      },
    ],
    method: "DECLINECOUNTER",
    asks: false,
  });
}

/** That some people are no longer invited, as their city has left the circle; takes the entry out of their calendars. */
export function withdrawalMails(sending: Sending, withdrawn: readonly Invitee[]): Mail[] {
  const { letter } = sending;
  const moment = longMoment(letter.startsAt);
  const words = { ...introduction(letter), moment };
  return mailsTo(sending, withdrawn, {
    kind: "cancellation",
    number: `withdrawn.${letter.sequence}`,
    subject: t("meetings.mail.withdrawal.subject", { title: letter.title, moment }),
    intro: [
      { kind: "text", text: t("meetings.mail.withdrawal.intro", words) },
      { kind: "text", text: t("meetings.mail.cancellation.nothingToDo") },
    ],
    method: "CANCEL",
    asks: false,
  });
}

/** That the meeting does not take place, and why; takes the entry out of the calendars. */
export function cancellationMails(sending: Sending): Mail[] {
  const { letter } = sending;
  const { title, cancelReason } = letter;
  const moment = longMoment(letter.startsAt);
  const intro = t("meetings.mail.cancellation.intro", { ...introduction(letter), moment });
  return mailsTo(sending, letter.attendances, {
    kind: "cancellation",
    number: letter.sequence,
    subject: t("meetings.mail.cancellation.subject", { title, day: longDate(letter.startsAt) }),
    intro: [
      { kind: "text", text: intro },
      { kind: "quote", text: cancelReason ?? "" },
      { kind: "text", text: t("meetings.mail.cancellation.nothingToDo") },
    ],
    method: "CANCEL",
    asks: false,
  });
}
