import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Talks } from "@/components/calls/talks";
import { CircleAnswers } from "@/components/circles/circle-answers";
import { CircleGrowth } from "@/components/circles/circle-growth";
import { CircleHosts } from "@/components/circles/circle-hosts";
import { HalfYears } from "@/components/circles/half-years";
import { NextSteps } from "@/components/circles/next-steps";
import { OpenPolls } from "@/components/polls/poll-lines";
import { ButtonLink } from "@/components/ui/button-link";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { listTalks } from "@/lib/calls/queries";
import { type CircleView, findCircle } from "@/lib/circles/queries";
import { mayFollow } from "@/lib/circles/rules";
import { storyOf } from "@/lib/circles/story";
import { circleTitle, rhythmInWords } from "@/lib/circles/wording";
import { enumerate, t } from "@/lib/i18n/words";
import { listOpenPolls } from "@/lib/polls/queries";
import { remindOfficialAction } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ reminded?: string | string[] }>;
};

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const { cities } = storyOf(await load((await params).id), new Date());
  return { title: `${t("circles.page.titleOne")} ${enumerate(cities)}` };
}

export default async function CirclePage({ params, searchParams }: Props) {
  const now = new Date();
  const actor = await requireActor();
  const circle = await load((await params).id);
  const { reminded } = await searchParams;
  const story = storyOf(circle, now);
  const isManager = !circle.dissolvedOn && can(actor, "meeting.schedule", { circleId: circle.id });
  const growth = { growth: story.growth, names: namesOf(circle), members: circle.members, now };
  const scheduleHref = `/meetings/new?circle=${circle.id}`;
  const findHref = `/circles/${circle.id}/dates`;
  return (
    <>
      <PageHead
        preline={story.cities.join(", ")}
        title={circleTitle(story.cities.length)}
        lede={rhythmInWords(circle)}
        {...(isManager ? { action: <Schedule href={scheduleHref} isUrgent={!story.next} /> } : {})}
      />
      <WhyItEnded reason={circle.dissolveReason} />
      {mayFollow(actor, circle.id) ? (
        <>
          <HalfYears
            story={story}
            rhythmMonths={circle.rhythmMonths}
            managing={isManager ? { findHref, rhythmHref: `/circles/${circle.id}/rhythm` } : null}
            now={now}
          />
          <CircleAnswers
            next={story.next}
            remind={isManager ? remindOfficialAction : null}
            reminded={reminded === "1"}
            now={now}
          />
          <OpenPolls
            polls={await listOpenPolls(actor, circle.id)}
            openHref={isManager ? `/polls/new?circle=${circle.id}` : null}
            now={now}
          />
          <p>
            <a href={`/circles/${circle.id}/topics`}>{t("topics.link")}</a>
          </p>
          <CircleHosts meetings={circle.meetings} members={circle.members} />
          <Talks talks={await listTalks(actor, circle.id)} />
        </>
      ) : (
        <p className="max-w-measure">{t("circles.cities.closed")}</p>
      )}
      {isManager ? (
        <Columns variant="halves">
          <NextSteps steps={story.steps} findHref={findHref} />
          <CircleGrowth {...growth} />
        </Columns>
      ) : (
        <CircleGrowth {...growth} />
      )}
      <KeepLinks id={circle.id} isShown={can(actor, "circle.edit", { circleId: circle.id })} />
    </>
  );
}

function Schedule({ href, isUrgent }: { href: string; isUrgent: boolean }) {
  return (
    <ButtonLink href={href} kind={isUrgent ? "primary" : "secondary"}>
      {t("circles.page.schedule")}
    </ButtonLink>
  );
}

function WhyItEnded({ reason }: { reason: string | null }) {
  if (!reason) return null;
  return <p className="max-w-measure">{t("circles.page.dissolvedWhy", { reason })}</p>;
}

function KeepLinks({ id, isShown }: { id: string; isShown: boolean }) {
  if (!isShown) return null;
  return (
    <ul className="stack gap-2">
      <li>
        <a href={`/circles/${id}/cities`}>{t("circles.page.seats")}</a>
      </li>
      <li>
        <a href={`/circles/${id}/edit`}>{t("circles.page.edit")}</a>
      </li>
    </ul>
  );
}

function namesOf({ members }: CircleView): Map<string, string> {
  return new Map(members.map(({ cityId, city }) => [cityId, city.name]));
}

// Title and page ask for the same record; it is read once.
const load = cache(async (id: string): Promise<CircleView> => {
  const actor = await requireActor();
  return (await findCircle(actor, id, new Date())) ?? notFound();
});
