import type { Metadata } from "next";
import { AppealEcho } from "@/components/overview/appeal-echo";
import { FigureList } from "@/components/overview/figure-list";
import { LatestAppeal } from "@/components/overview/latest-appeal";
import { NextMeeting } from "@/components/overview/next-meeting";
import { NoMeeting } from "@/components/overview/no-meeting";
import { OpenCommitments } from "@/components/overview/open-commitments";
import { WaitingList } from "@/components/overview/waiting-list";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { type Actor, citiesOf, holds } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { type Overview, readOverview } from "@/lib/overview/queries";
import { waitingLines } from "@/lib/overview/waiting";
import { headline, lede } from "@/lib/overview/wording";
import { longDate } from "@/lib/time";
import { acceptInvitationAction, confirmCommitmentAction } from "./actions";

export const metadata: Metadata = { title: t("overview.title") };

export default async function OverviewPage() {
  const actor = await requireActor();
  const now = new Date();
  const overview = await readOverview(actor, now);
  const { next, appeals, figures } = overview;
  const [latest] = appeals;
  const watches = figures?.cities ?? null;
  return (
    <>
      <PageHead
        size="large"
        preline={longDate(now)}
        title={headline(actor, next)}
        lede={
          watches !== null && !next
            ? t("overview.lede.network", { cities: watches })
            : lede(actor, next, now)
        }
      />
      {next ? (
        <NextMeeting meeting={next} actor={actor} accept={acceptInvitationAction} now={now} />
      ) : null}
      {!next && isInCircles(actor) ? <NoMeeting actor={actor} /> : null}
      <Work overview={overview} actor={actor} now={now} />
      {figures && can(actor, "appeal.followResponses", null) ? (
        <AppealEcho
          slug={latest?.slug}
          figures={figures}
          mayWrite={can(actor, "appeal.write", null)}
        />
      ) : null}
      {watches !== null ? <Network overview={overview} /> : null}
      {latest ? <LatestAppeal appeal={latest} now={now} /> : null}
    </>
  );
}

type WorkProps = { overview: Overview; actor: Actor; now: Date };

/** What waits, beside what the city promised where the reader speaks for one. */
function Work({ overview, actor, now }: WorkProps) {
  const lines = waitingLines(overview, actor, now);
  const cities = citiesOf(actor);
  if (cities.length === 0) {
    return lines.length > 0 || isInCircles(actor) ? <WaitingList lines={lines} /> : null;
  }
  return (
    <Columns variant="halves">
      <WaitingList lines={lines} />
      <OpenCommitments
        commitments={overview.commitments}
        cityIds={cities}
        confirm={confirmCommitmentAction}
      />
    </Columns>
  );
}

function Network({ overview: { figures } }: { overview: Overview }) {
  return (
    <FigureList
      anchor="netzwerk"
      title={t("overview.network.title")}
      figures={[
        { count: figures?.cities ?? 0, label: t("overview.network.cities"), href: "/cities" },
        { count: figures?.circles ?? 0, label: t("overview.network.circles"), href: "/circles" },
        {
          count: figures?.meetingsAhead ?? 0,
          label: t("overview.network.meetings"),
          href: "/meetings",
        },
      ]}
    />
  );
}

/** Mayors, offices and process managers; the others have no exchange of their own to wait for. */
function isInCircles(actor: Actor): boolean {
  return citiesOf(actor).length > 0 || holds(actor, "PROCESS_MANAGER");
}
