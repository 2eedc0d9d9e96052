import type { Metadata } from "next";
import { MeetingLines } from "@/components/meetings/meeting-lines";
import { OpenPolls } from "@/components/polls/poll-lines";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section";
import { citiesOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { listPastMeetings, listUpcomingMeetings } from "@/lib/meetings/queries";
import { listOpenPolls } from "@/lib/polls/queries";

export const metadata: Metadata = { title: t("meetings.list.title") };

type MeetingsPageProps = { searchParams: Promise<{ page?: string | string[] }> };

export default async function MeetingsPage({ searchParams }: MeetingsPageProps) {
  const actor = await requireActor();
  const page = pageFrom((await searchParams).page);
  const now = new Date();
  const [upcoming, polls, past] = await Promise.all([
    listUpcomingMeetings(actor, now),
    listOpenPolls(actor),
    listPastMeetings(actor, now, page),
  ]);
  const cities = citiesOf(actor);
  const maySchedule = actor.managedCircleIds.length > 0;
  return (
    <>
      <PageHead
        title={t("meetings.list.title")}
        lede={t("meetings.list.lede")}
        action={maySchedule ? <ScheduleButton /> : null}
      />
      <Section id="voraus" title={t("meetings.list.upcoming")}>
        {upcoming.length === 0 ? (
          <EmptyState title={t("meetings.list.nothingAhead")}>
            <p>
              {t(
                maySchedule
                  ? "meetings.list.nothingAheadManager"
                  : "meetings.list.nothingAheadText",
              )}
            </p>
          </EmptyState>
        ) : (
          <MeetingLines meetings={upcoming} cities={cities} now={now} />
        )}
      </Section>
      <OpenPolls polls={polls} openHref={maySchedule ? "/polls/new" : null} now={now} />
      <Section id="rueckblick" title={t("meetings.list.past")}>
        {past.meetings.length === 0 ? (
          <EmptyState title={t("meetings.list.nothingPast")}>
            <p>{t("meetings.list.nothingPastText")}</p>
          </EmptyState>
        ) : (
          <MeetingLines meetings={past.meetings} cities={cities} now={now} />
        )}
        <PastPages page={page} more={past.more} />
      </Section>
      {cities.length > 0 ? (
        <p>
          <a href="/calls">{t("meetings.list.calls")}</a>
        </p>
      ) : null}
    </>
  );
}

function ScheduleButton() {
  return (
    <ButtonLink href="/meetings/new" kind="primary">
      {t("meetings.list.schedule")}
    </ButtonLink>
  );
}

function PastPages({ page, more }: { page: number; more: boolean }) {
  if (page === 1 && !more) return null;
  const at = (number: number) => `/meetings?page=${number}#rueckblick`;
  return (
    <Pager
      label={t("meetings.list.pages")}
      position={t("meetings.list.page", { page })}
      previous={page > 1 ? { href: at(page - 1), label: t("meetings.list.newer") } : undefined}
      next={more ? { href: at(page + 1), label: t("meetings.list.older") } : undefined}
    />
  );
}

/** Pages are counted from one; anything else is the first. */
function pageFrom(parameter: string | string[] | undefined): number {
  const page = Number(parameter);
  return Number.isInteger(page) && page >= 1 && page <= 1000 ? page : 1;
}
