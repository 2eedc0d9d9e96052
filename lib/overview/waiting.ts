import { seatsOf } from "@/lib/attendances/rules";
import { type Actor, citiesOf, holds } from "@/lib/auth/actor";
import { noticeOf } from "@/lib/circles/notice";
import { windowInWords } from "@/lib/circles/wording";
import { enumerate, t } from "@/lib/i18n/words";
import { notedWish, waitingCall } from "@/lib/overview/calls";
import { changeInOffice } from "@/lib/overview/changes";
import { managersPoll, unansweredPoll } from "@/lib/overview/polls";
import type {
  AppealOnOverview,
  BriefMeeting,
  CircleRhythm,
  Overview,
  PromisedCommitment,
} from "@/lib/overview/queries";
import type { WaitingLine } from "@/lib/overview/views";
import {
  isToLead,
  leading,
  openApproval,
  openElection,
  openProposal,
  openRelease,
  projectToHandIn,
  withoutMinutes,
} from "@/lib/overview/work";
import { fullName } from "@/lib/people/names";
import {
  addMinutes,
  calendarDay,
  dateInWords,
  dayAndMonth,
  dayInWords,
  monthAndYear,
  shortDate,
  stamp,
} from "@/lib/time";

const DAYS_BEFORE_DUE = 14;

/** What waits for the reader in all roles: invitations beyond the next, due commitments, appeals, then the work of a process manager. */
export function waitingLines(overview: Overview, actor: Actor, now: Date): WaitingLine[] {
  const cities = citiesOf(actor);
  return [
    ...overview.waiting
      .filter(({ id }) => id !== overview.next?.id)
      .flatMap((meeting) => invitation(meeting, cities, now)),
    ...overview.changes.flatMap(changeInOffice),
    ...overview.polls.flatMap((poll) => unansweredPoll(poll, cities, now)),
    ...overview.elections.map(openElection),
    ...overview.projects.map(projectToHandIn),
    ...overview.approvals.map(openApproval),
    ...overview.releases.map(openRelease),
    ...overview.calls.map((call) => waitingCall(call, cities, now)),
    ...overview.wishes.map(notedWish),
    ...overview.proposals.map(openProposal),
    ...overview.commitments.flatMap((commitment) => dueCommitment(commitment, now)),
    ...overview.appeals.flatMap(unansweredAppeal),
    ...overview.waiting.flatMap((meeting) => managersWork(meeting, actor, now)),
    ...overview.unwritten.map(withoutMinutes),
    ...overview.polls.flatMap((poll) => managersPoll(poll, actor, now)),
    ...overview.circles.flatMap((circle) => circleWithoutDate(circle, now)),
    ...counterProposal(overview.figures),
    ...waitingReplies(overview.figures),
    ...mailboxAway(overview.figures),
    ...lostMails(overview.figures?.lostMails ?? 0),
  ];
}

function invitation(meeting: BriefMeeting, cities: readonly string[], now: Date): WaitingLine[] {
  const open = meeting.attendances.some(
    ({ answer, official }) => !answer && cities.includes(official.city.id),
  );
  if (!open || !meeting.invitedAt || meeting.startsAt <= now) return [];
  return [
    {
      key: `invitation ${meeting.id}`,
      href: `/meetings/${meeting.id}/answer`,
      title: t("overview.waiting.invitation", {
        date: dayAndMonth(meeting.startsAt, meeting.timeZone),
      }),
      text: meeting.answerBy
        ? t("overview.waiting.answerBy", { date: dayInWords(meeting.answerBy) })
        : meeting.title,
    },
  ];
}

function dueCommitment(commitment: PromisedCommitment, now: Date): WaitingLine[] {
  const soon = calendarDay(addMinutes(now, DAYS_BEFORE_DUE * 24 * 60));
  const { id, title, dueOn, proviso, confirmedAt } = commitment;
  const isPromised = proviso === null || confirmedAt !== null;
  if (!isPromised || !dueOn || dueOn > soon) return [];
  const key = dueOn < calendarDay(now) ? "commitmentOverdue" : "commitmentDue";
  const text = t(`overview.waiting.${key}`, { date: dateInWords(dueOn) });
  return [{ key: `commitment ${id}`, href: `/commitments/${id}`, title, text }];
}

function unansweredAppeal(appeal: AppealOnOverview): WaitingLine[] {
  if (!appeal.responses.some(({ answer }) => !answer)) return [];
  const text = appeal.answerBy
    ? t("overview.waiting.answerBy", { date: dayInWords(appeal.answerBy) })
    : t("overview.waiting.appealText", { author: fullName(appeal.author) ?? "" });
  return [
    {
      key: `appeal ${appeal.id}`,
      href: `/appeals/${appeal.slug}`,
      title: t("overview.waiting.appeal", { title: appeal.title }),
      text,
    },
  ];
}

function managersWork(meeting: BriefMeeting, actor: Actor, now: Date): WaitingLine[] {
  if (!holds(actor, "PROCESS_MANAGER") || !actor.managedCircleIds.includes(meeting.circleId))
    return [];
  const date = dayAndMonth(meeting.startsAt, meeting.timeZone);
  const href = `/meetings/${meeting.id}`;
  const key = `work ${meeting.id}`;
  if (!meeting.invitedAt) {
    const title = t("overview.waiting.draft", { date });
    return [{ key, href, title, text: t("overview.waiting.draftText") }];
  }
  if (isToLead(meeting, now)) return [leading(meeting)];
  if (meeting.startsAt <= now) {
    const title = t("overview.waiting.presence", { date });
    return [{ key, href: `${href}/presence`, title, text: t("overview.waiting.presenceText") }];
  }
  const silent = seatsOf(meeting.attendances).filter(({ state }) => state === "open");
  if (silent.length === 0) return [];
  const cities = enumerate(silent.map(({ cityName }) => cityName));
  const title = t("overview.waiting.citiesOpenFor", { date });
  return [{ key, href, title, text: t("overview.waiting.citiesOpen", { cities }) }];
}

/** A circle without a date in sight whose window comes, or has passed. */
function circleWithoutDate(circle: CircleRhythm, now: Date): WaitingLine[] {
  const notice = noticeOf(circle, now);
  if (!notice) return [];
  const { kind, window } = notice;
  const [last] = circle.meetings.flatMap((one) => (one.heldAt ? [one.startsAt] : []));
  const title = t(`overview.waiting.${kind}`, {
    circle: circle.name,
    month: monthAndYear(window.dueOn),
  });
  const met = last ? "circleLastMet" : "circleNeverMet";
  const text = t(`overview.waiting.${met}`, {
    date: last ? shortDate(last) : dateInWords(circle.foundedOn),
    months: circle.rhythmMonths,
  });
  const span = t("overview.waiting.window", { span: windowInWords(window) });
  return [
    {
      key: `circle ${circle.id}`,
      href: `/circles/${circle.id}`,
      title,
      text: kind === "overdue" ? text : `${span} ${text}`,
    },
  ];
}

type Figures = Overview["figures"];

function counterProposal(figures: Figures): WaitingLine[] {
  const id = figures?.counterMeetingId;
  if (!id) return [];
  const title = t("overview.waiting.counterProposal");
  const text = t("overview.waiting.counterProposalText");
  return [{ key: "counter", href: `/meetings/${id}#gegenvorschlaege`, title, text }];
}

function waitingReplies(figures: Figures): WaitingLine[] {
  const count = figures?.waitingReplies ?? 0;
  if (count === 0) return [];
  const title = t("overview.waiting.replies", { count });
  return [{ key: "replies", href: "/replies", title, text: t("overview.waiting.repliesText") }];
}

function mailboxAway(figures: Figures): WaitingLine[] {
  const since = figures?.mailboxAwaySince;
  if (!since) return [];
  const title = t("overview.waiting.mailboxAway", { since: stamp(since) });
  const text = t("overview.waiting.mailboxAwayText");
  return [{ key: "mailbox", href: "/replies", title, text }];
}

function lostMails(count: number): WaitingLine[] {
  if (count === 0) return [];
  const title = t("overview.waiting.lostMails", { count });
  return [{ key: "mails", href: "/mails", title, text: t("overview.waiting.lostMailsText") }];
}
