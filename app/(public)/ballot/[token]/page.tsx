import type { Metadata } from "next";
import { ClosedBallot, UnknownBallot } from "@/components/polls/closed-ballot";
import { GuestBallot } from "@/components/polls/guest-ballot";
import { ReminderForm } from "@/components/reminders/reminder-form";
import { t } from "@/lib/i18n/words";
import { findLinkedBallot } from "@/lib/polls/queries";
import { datesAhead, isVotable } from "@/lib/polls/rules";
import { KINDS_OF_INVITED } from "@/lib/reminders/rules";
import { setRemindersByLinkAction, voteByLinkAction } from "./actions";

export const metadata: Metadata = {
  title: t("polls.guest.heading"),
  robots: { index: false, follow: false },
  // The address is the key: it is told to nobody.
  referrer: "no-referrer",
};

type BallotPageProps = {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ sent?: string | string[]; saved?: string | string[] }>;
};

export default async function BallotPage({ params, searchParams }: BallotPageProps) {
  const [{ token }, { sent, saved }] = [await params, await searchParams];
  const now = new Date();
  const linked = await findLinkedBallot(token, now);
  if (!linked) return <UnknownBallot />;
  const { poll, head } = linked;
  if (!isVotable(poll, now) || datesAhead(poll.dates, now).length === 0)
    return <ClosedBallot poll={poll} />;
  return (
    <>
      <GuestBallot
        linked={linked}
        token={token}
        action={voteByLinkAction}
        sent={sent === "1"}
        now={now}
      />
      {head ? (
        <ReminderForm
          action={setRemindersByLinkAction}
          kinds={KINDS_OF_INVITED}
          person={head}
          token={token}
          saved={saved === "reminders"}
        />
      ) : null}
    </>
  );
}
