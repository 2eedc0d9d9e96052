import type { Metadata } from "next";
import { OwnBallots } from "@/components/polls/own-ballots";
import { AroundPoll, PollDesk } from "@/components/polls/poll-aside";
import { PollEnd } from "@/components/polls/poll-end";
import { PollFixing } from "@/components/polls/poll-fixing";
import { PollReturned } from "@/components/polls/poll-returned";
import { PollTable } from "@/components/polls/poll-table";
import { CounterList, PollComments, PollSources } from "@/components/polls/poll-voices";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Quote } from "@/components/ui/quote";
import { Section } from "@/components/ui/section";
import { type Actor, citiesOf, principalFor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { enumerate, t } from "@/lib/i18n/words";
import type { PollView } from "@/lib/polls/queries";
import { hasAnswered, isPastDeadline, stageOf } from "@/lib/polls/rules";
import { ballotToShow, type Desk } from "@/lib/polls/seats";
import { pollLede } from "@/lib/polls/wording";
import { dateInWords } from "@/lib/time";
import {
  castVoteAction,
  decideCounterAction,
  enterVoteAction,
  remindCitiesAction,
} from "./actions";
import { loadPoll } from "./poll";

type PollPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ for?: string | string[]; sent?: string | string[] }>;
};

export async function generateMetadata({ params }: PollPageProps): Promise<Metadata> {
  const { poll } = await loadPoll((await params).id);
  return { title: `${t("polls.title")}: ${poll.title}` };
}

export default async function PollPage({ params, searchParams }: PollPageProps) {
  const { actor, poll, now } = await loadPoll((await params).id);
  const asked = await searchParams;
  const isManager = can(actor, "poll.enter", { circleId: poll.circle.id });
  const desk: Desk = { cityIds: citiesOf(actor), isManager, now };
  const shown = ballotToShow(poll, desk, asked.for);
  const answering = (
    <OwnBallots
      poll={poll}
      shown={shown}
      desk={desk}
      principal={shown && principalFor(actor, shown.ballot.city.id)}
      vote={castVoteAction}
      enter={enterVoteAction}
    />
  );
  const [before, after] = shown?.isFirst ? [answering, null] : [null, answering];
  return (
    <>
      <PageHead
        back={{ href: `/circles/${poll.circle.id}`, label: t("polls.page.back") }}
        preline={poll.title}
        title={t("polls.title")}
        lede={pollLede(poll, now)}
      />
      <Sent sent={asked.sent} />
      <PollEnd poll={poll} />
      {poll.message ? <Quote>{poll.message}</Quote> : null}
      {before}
      <Standing poll={poll} isFixingFirst={!shown} actor={actor} now={now} />
      <CounterList ballots={poll.ballots} action={isOpenFor(isManager, poll)} />
      <PollComments ballots={poll.ballots} />
      {after}
      <Aside poll={poll} isManager={isManager} now={now} />
    </>
  );
}

function Sent({ sent }: { sent: string | string[] | undefined }) {
  if (sent !== "vote" && sent !== "entry") return null;
  return (
    <p role="status" className="font-semibold">
      {t(sent === "vote" ? "polls.form.saved" : "polls.form.entered")}
    </p>
  );
}

type StandingProps = {
  poll: PollView;
  /** Whether nothing else on the page is to be done before a date is fixed. */
  isFixingFirst: boolean;
  actor: Actor;
  now: Date;
};

function Standing({ poll, isFixingFirst, actor, now }: StandingProps) {
  const isOpen = stageOf(poll) === "open";
  const mayFix = isOpen && can(actor, "poll.fix", { circleId: poll.circle.id });
  const required = poll.ballots.filter(({ isRequired }) => isRequired);
  return (
    <Section id="stand" title={t("polls.page.standing")}>
      <PollTable poll={poll} />
      <PollSources ballots={poll.ballots} />
      {mayFix ? <PollReturned ballots={poll.ballots} /> : null}
      {required.length > 0 && required.length < poll.ballots.length ? (
        <p className="max-w-measure text-quiet">
          {t("polls.page.required", { cities: enumerate(required.map(({ city }) => city.name)) })}
        </p>
      ) : null}
      {isOpen && isPastDeadline(poll, now) ? (
        <p className="max-w-measure">
          {t(mayFix ? "polls.page.deadlinePassed" : "polls.page.closed", {
            by: dateInWords(poll.answerBy),
          })}
        </p>
      ) : null}
      {mayFix ? (
        <PollFixing poll={poll} silent={silentOf(poll, now)} isFirst={isFixingFirst} now={now} />
      ) : null}
    </Section>
  );
}

function Aside({ poll, isManager, now }: { poll: PollView; isManager: boolean; now: Date }) {
  if (!isManager || stageOf(poll) !== "open") return <AroundPoll poll={poll} />;
  return (
    <Columns variant="halves">
      <PollDesk poll={poll} silent={silentOf(poll, now)} remind={remindCitiesAction} now={now} />
      <AroundPoll poll={poll} />
    </Columns>
  );
}

function silentOf({ ballots, dates }: PollView, now: Date): string[] {
  const silent = ballots.filter((ballot) => !hasAnswered(ballot, dates, now));
  return silent.map(({ city }) => city.name);
}

function isOpenFor(isManager: boolean, poll: PollView) {
  return isManager && stageOf(poll) === "open" ? decideCounterAction : null;
}
