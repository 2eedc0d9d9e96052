import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FollowedAgenda } from "@/components/leading/followed-agenda";
import { FollowedItem } from "@/components/leading/followed-item";
import { Live } from "@/components/leading/live";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { citiesOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { findFollowedMeeting, readMark } from "@/lib/leading/queries";
import { currentOf, nextOf } from "@/lib/leading/rules";
import type { FollowedMeeting } from "@/lib/leading/views";
import { presentsInWords } from "@/lib/leading/wording";
import { clock, longDate, longMoment } from "@/lib/time";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting } = await load((await params).id);
  const title = currentOf(meeting.agenda)?.title ?? meeting.title;
  return { title: t("leading.follow.pageTitle", { title }) };
}

export default async function FollowPage({ params }: Props) {
  const { actor, meeting, mark } = await load((await params).id);
  const { id, agenda, startsAt, timeZone } = meeting;
  const now = new Date();
  const said = whatElse(meeting, now);
  const current = said ? null : currentOf(agenda);
  const ownCityIds = citiesOf(actor);
  return (
    <div className="page-flow max-w-measure">
      <Live address={`/meetings/${id}/events`} mark={mark} />
      <PageHead
        back={{ href: `/meetings/${id}`, label: t("leading.back") }}
        preline={longDate(startsAt, timeZone)}
        title={t("leading.follow.title")}
        size="large"
      />
      <div className="stack gap-6">
        {said ? <p>{said}</p> : null}
        {said || current ? null : (
          <EmptyState level={2} title={t("leading.follow.nothingYet")}>
            <p>{t("leading.follow.nothingYetText")}</p>
          </EmptyState>
        )}
        {current ? (
          <FollowedItem item={current} timeZone={timeZone} ownCityIds={ownCityIds} />
        ) : null}
        {said ? null : <Next meeting={meeting} />}
        <p role="status" className="sr-only">
          {current ? t("leading.announced", { title: current.title }) : ""}
        </p>
        <noscript>
          <p>{t("leading.follow.reload", { time: clock(now, timeZone) })}</p>
          <a className="inline-flex min-h-11 items-center" href={`/meetings/${id}/follow`}>
            {t("leading.follow.reloadLink")}
          </a>
        </noscript>
      </div>
      <FollowedAgenda meeting={meeting} ownCityIds={ownCityIds} />
    </div>
  );
}

/** Why there is nothing to follow now; null while there is. */
function whatElse(meeting: FollowedMeeting, now: Date): string | null {
  const { startsAt, timeZone, heldAt, cancelledAt, agenda } = meeting;
  if (cancelledAt) return t("leading.follow.cancelled");
  if (heldAt) return t("leading.follow.over");
  if (currentOf(agenda) || startsAt <= now) return null;
  return t("leading.follow.ahead", { moment: longMoment(startsAt, timeZone) });
}

function Next({ meeting: { agenda } }: { meeting: FollowedMeeting }) {
  const next = nextOf(agenda);
  if (!next) return null;
  const presents = presentsInWords(next);
  return (
    <Section id="danach" title={t("leading.follow.next")} level={2} gap={16}>
      <div>
        <p className="font-semibold">{next.title}</p>
        {presents ? <p className="text-quiet">{presents}</p> : null}
      </div>
    </Section>
  );
}

// Title and page ask for the same meeting; it is read once. The mark comes first, so that no change falls between.
const load = cache(async (id: string) => {
  const actor = await requireActor();
  const mark = await readMark(actor, id);
  const meeting = await findFollowedMeeting(actor, id);
  return meeting && mark ? { actor, meeting, mark } : notFound();
});
