import { lastDayInWords } from "@/lib/elections/wording";
import { t } from "@/lib/i18n/words";
import type {
  BriefMeeting,
  HeldMeeting,
  OpenApproval,
  OpenElection,
  OpenRelease,
  ProjectToHandIn,
  WaitingLine,
} from "@/lib/overview/views";
import type { WaitingProposal } from "@/lib/proposals/views";
import { aimInWords, proposerInWords } from "@/lib/proposals/wording";
import { addMinutes, clock, dayAndMonth, dayInWords, daysUntil } from "@/lib/time";

/** A slot on the agenda of a meeting to come that waits for the project of a city. */
export function projectToHandIn({ id, city, meeting }: ProjectToHandIn): WaitingLine {
  const date = dayAndMonth(meeting.startsAt, meeting.timeZone);
  const { projectsBy } = meeting;
  return {
    key: `project ${id}`,
    href: `/meetings/${meeting.id}/project?item=${id}`,
    title: t("overview.waiting.project", { city: city?.name ?? "", date }),
    text: projectsBy
      ? t("overview.waiting.projectBy", { date: dayInWords(projectsBy) })
      : t("overview.waiting.projectText"),
  };
}

/** Minutes to which a city has said nothing yet, or nothing since they were changed. */
export function openApproval({ id, number, city, minutes }: OpenApproval): WaitingLine {
  const { consentBy, meeting } = minutes;
  const date = dayAndMonth(meeting.startsAt, meeting.timeZone);
  return {
    key: `approval ${id}`,
    href: `/meetings/${meeting.id}/minutes`,
    title: t(number ? "overview.waiting.approvalChanged" : "overview.waiting.approval", {
      city: city.name,
      date,
    }),
    text: consentBy ? t("overview.waiting.approvalBy", { date: dayInWords(consentBy) }) : "",
  };
}

/** An election that waits for the vote of a city. */
export function openElection({ id, title, votesUntil }: OpenElection): WaitingLine {
  return {
    key: `election ${id}`,
    href: `/elections/${id}`,
    title: t("overview.waiting.election", { title }),
    text: votesUntil ? t("overview.waiting.electionBy", { day: lastDayInWords(votesUntil) }) : "",
  };
}

/** A quote or a picture for which somebody of a city is asked. */
export function openRelease({ id, name, quoteId }: OpenRelease): WaitingLine {
  return {
    key: `release ${id}`,
    href: `/releases/${id}`,
    title: t(quoteId ? "overview.waiting.releaseQuote" : "overview.waiting.releasePhoto", { name }),
    text: t("overview.waiting.releaseText"),
  };
}

/** A circle that is proposed to a city and waits for its yes or no. */
export function openProposal({ city, proposal }: WaitingProposal): WaitingLine {
  return {
    key: `proposal ${proposal.id} ${city.id}`,
    href: `/proposals/${proposal.id}`,
    title: t("overview.waiting.proposal", { who: proposerInWords(proposal) }),
    text: t("overview.waiting.proposalText", { aim: aimInWords(proposal), city: city.name }),
  };
}

/** A meeting that took place and has no minutes yet. */
export function withoutMinutes({ id, startsAt, timeZone }: HeldMeeting): WaitingLine {
  return {
    key: `minutes ${id}`,
    href: `/meetings/${id}/minutes`,
    title: t("overview.waiting.minutes", { date: dayAndMonth(startsAt, timeZone) }),
    text: t("overview.waiting.minutesText"),
  };
}

/** From the morning of its day until it is over. */
export function isToLead(
  { startsAt, durationMinutes, timeZone }: BriefMeeting,
  now: Date,
): boolean {
  const isToday = daysUntil(startsAt, now, timeZone) === 0;
  return isToday && now < addMinutes(startsAt, durationMinutes);
}

/** A meeting that is led today. */
export function leading({ id, startsAt, timeZone }: BriefMeeting): WaitingLine {
  return {
    key: `work ${id}`,
    href: `/meetings/${id}/lead`,
    title: t("overview.waiting.lead", { time: clock(startsAt, timeZone) }),
    text: t("overview.waiting.leadText"),
  };
}
