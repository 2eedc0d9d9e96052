import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ProposalList } from "@/components/date-finder/proposal-list";
import { WishesForm } from "@/components/date-finder/wishes-form";
import { YearSection } from "@/components/date-finder/year-section";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { type CircleToDate, findCircleToDate, listOtherMeetings } from "@/lib/date-finder/queries";
import { startOf } from "@/lib/date-finder/question";
import { proposeDates } from "@/lib/date-finder/rules";
import { readWishes } from "@/lib/date-finder/wishes";
import { comparedInWords, dueInWords, questionInWords } from "@/lib/date-finder/wording";
import { calendarOf } from "@/lib/holidays/calendar";
import { listSchoolHolidays } from "@/lib/holidays/queries";
import { t } from "@/lib/i18n/words";
import type { FederalState } from "@/prisma/generated/enums";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: t("dateFinder.title") };

export default async function DatesPage({ params, searchParams }: Props) {
  const now = new Date();
  const circle = await load((await params).id);
  const back = { href: `/circles/${circle.id}`, label: t("dateFinder.back") };
  if (circle.dissolvedOn) {
    return (
      <>
        <PageHead back={back} title={t("dateFinder.title")} />
        <EmptyState level={2} title={t("dateFinder.dissolvedTitle")}>
          <p>{t("dateFinder.dissolvedText")}</p>
        </EmptyState>
      </>
    );
  }

  const cities = circle.members.map(({ city }) => city);
  const states = [...new Set(cities.map(({ state }) => state))];
  const { rhythm, last, usual } = startOf(circle, now);
  const due = dueInWords(rhythm.dueOn, now);
  const { wishes, state } = readWishes(await searchParams, usual);
  const years = { first: wishes.from.getUTCFullYear(), last: wishes.until.getUTCFullYear() };
  const { periods, meetings } = await around(cities, states, wishes);
  const calendars = states.map((one) => calendarOf(one, periods, years));
  const finding = proposeDates({
    period: wishes,
    rhythm,
    last,
    preference: wishes,
    cities: cities.map(({ name, blockedTimes }) => ({ name, blocked: blockedTimes })),
    calendars,
    meetings,
    now,
  });
  return (
    <>
      <PageHead
        back={back}
        preline={due.halfYear}
        title={questionInWords(cities.length)}
        lede={`${due.sentence} ${comparedInWords(states.length)}`}
      />
      <YearSection years={years} calendars={calendars} cities={cities} finding={finding} />
      <div className="stack gap-2">
        <WishesForm path={`/circles/${circle.id}/dates`} wishes={wishes} state={state} />
        <p>
          <a href="/blocked-times">{t("dateFinder.blocked")}</a>
        </p>
      </div>
      <ProposalList
        circleId={circle.id}
        durationMinutes={wishes.durationMinutes}
        finding={finding}
      />
    </>
  );
}

async function around(
  cities: CircleToDate["members"][number]["city"][],
  states: readonly FederalState[],
  period: { from: Date; until: Date },
) {
  const actor = await requireActor();
  const [periods, meetings] = await Promise.all([
    listSchoolHolidays(actor, states),
    listOtherMeetings(
      cities.map(({ id }) => id),
      period,
    ),
  ]);
  return { periods, meetings };
}

async function load(id: string): Promise<CircleToDate> {
  const actor = await requireActor();
  const circle = await findCircleToDate(actor, id, new Date());
  if (!circle || !can(actor, "circle.findDates", { circleId: circle.id })) notFound();
  return circle;
}
