import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CityTable } from "@/components/attendances/city-table";
import { AroundMeeting } from "@/components/meetings/around-meeting";
import { CommitmentsToReview } from "@/components/meetings/commitments-to-review";
import { CounterProposals } from "@/components/meetings/counter-proposals";
import { ManagerActions } from "@/components/meetings/manager-actions";
import { MeetingAgenda } from "@/components/meetings/meeting-agenda";
import { MeetingHead, type OwnPart } from "@/components/meetings/meeting-head";
import { WhoComes } from "@/components/meetings/who-comes";
import { Columns, PageFlow } from "@/components/ui/columns";
import { type CitySeat, seatsOf } from "@/lib/attendances/rules";
import { type Actor, citiesOf, homeCitiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import {
  type CommitmentToReview,
  findMeeting,
  listCommitmentsToReview,
  listCounterProposals,
} from "@/lib/meetings/queries";
import { type Stage, stageOf } from "@/lib/meetings/rules";
import type { InvitedView, MeetingView } from "@/lib/meetings/views";
import { citiesOn } from "@/lib/meetings/wording";
import { contributionHeading, ownInvitation } from "@/lib/overview/wording";
import { pressAddress } from "@/lib/press/rules";
import { addMinutes, shortDate } from "@/lib/time";
import { acceptInvitationAction, decideCounterProposalAction } from "./actions";

type MeetingPageProps = { params: Promise<{ id: string }> };

// Title and page ask for the same meeting; it is read once.
const readMeeting = cache(async (id: string) => {
  const actor = await requireActor();
  const meeting = await findMeeting(actor, id);
  return meeting ? { actor, meeting } : notFound();
});

export async function generateMetadata({ params }: MeetingPageProps): Promise<Metadata> {
  const { meeting } = await readMeeting((await params).id);
  return {
    title: t("meetings.page.title", { date: shortDate(meeting.startsAt, meeting.timeZone) }),
  };
}

export default async function MeetingPage({ params }: MeetingPageProps) {
  const { actor, meeting } = await readMeeting((await params).id);
  const now = new Date();
  const [commitments, proposals] = await Promise.all([
    listCommitmentsToReview(actor, meeting),
    listCounterProposals(actor, meeting),
  ]);
  const stage = stageOf(meeting, now);
  const members = citiesOn(meeting.circle.members, meeting.startsAt).map(({ cityId }) => cityId);
  const seats = seatsOf(meeting.attendances, members);
  const held = stage === "held";
  const ahead = isAhead(meeting, stage, now);
  return (
    <div className="sheet page-flow">
      <Columns variant="wide" align="center">
        <MeetingHead
          meeting={meeting}
          stage={stage}
          own={ownPart(seats, actor, meeting)}
          accept={acceptInvitationAction}
          joinable={ahead}
        />
        <div className="print:hidden">
          <CityTable seats={seats} held={held} isListed />
        </div>
      </Columns>
      <Columns variant="side">
        <PageFlow>
          {stage === "invited" && proposals.length > 0 ? (
            <CounterProposals
              proposals={proposals}
              version={meeting.version}
              decide={decideCounterProposalAction}
              now={now}
            />
          ) : null}
          <WhoComes seats={seats} title={titleOfSeats(stage)} />
          <MeetingAgenda
            meeting={meeting}
            ownCityIds={citiesOf(actor)}
            keepsFor={homeCitiesOf(actor)}
            now={now}
            toReview={held ? 0 : commitments.length}
          />
          <Agreed
            commitments={commitments}
            meeting={meeting}
            cityCount={members.length}
            held={held}
          />
        </PageFlow>
        <div className="stack gap-12">
          <AroundMeeting meeting={meeting} ahead={ahead} press={pressAddress(actor, meeting)} />
          {can(actor, "meeting.edit", { circleId: meeting.circle.id }) ? (
            <div className="w-full print:hidden">
              <ManagerActions meeting={meeting} now={now} />
            </div>
          ) : null}
        </div>
      </Columns>
    </div>
  );
}

type AgreedProps = {
  commitments: CommitmentToReview[];
  meeting: MeetingView;
  cityCount: number;
  held: boolean;
};

/** Before the meeting what it looks at; afterwards what was agreed there. */
function Agreed({ commitments, meeting, cityCount, held }: AgreedProps) {
  const shown = held
    ? commitments.filter(({ meetingId }) => meetingId === meeting.id)
    : commitments;
  const title = held ? t("meetings.page.agreed") : t("meetings.page.commitments");
  return (
    <CommitmentsToReview anchor="offen" title={title} commitments={shown} cityCount={cityCount} />
  );
}

function ownPart(
  seats: CitySeat<InvitedView>[],
  actor: Actor,
  meeting: MeetingView,
): OwnPart | null {
  const invited = ownInvitation(seats, actor);
  if (!invited) return null;
  const self = invited.official.userId === actor.userId;
  return { invited, self, heading: contributionHeading(actor, meeting) };
}

function titleOfSeats(stage: Stage): "whoComes" | "whoCame" | "wasInvited" {
  if (stage === "held") return "whoCame";
  return stage === "cancelled" ? "wasInvited" : "whoComes";
}

/** Whether there is still a conference to join. */
function isAhead({ startsAt, durationMinutes }: MeetingView, stage: Stage, now: Date): boolean {
  const open = stage === "invited" || stage === "begun";
  return open && addMinutes(startsAt, durationMinutes) > now;
}
