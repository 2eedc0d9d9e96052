import type { Metadata } from "next";
import { DateChoice, FixForm } from "@/components/polls/fix-form";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { datesAhead, stageOf } from "@/lib/polls/rules";
import { longMoment } from "@/lib/time";
import { loadPollDesk } from "../poll";
import { fixPollAction } from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ date?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { poll } = await loadPollDesk((await params).id);
  return { title: `${t("polls.fixing.title")}: ${poll.title}` };
}

export default async function FixPollPage({ params, searchParams }: Props) {
  const { poll, now } = await loadPollDesk((await params).id);
  const wanted = (await searchParams).date;
  const dates = datesAhead(poll.dates, now);
  const date = dates.find(({ id }) => id === wanted);
  const isOpen = stageOf(poll) === "open";
  return (
    <>
      <PageHead
        back={{ href: `/polls/${poll.id}`, label: t("polls.fixing.back") }}
        preline={date ? t("polls.fixing.title") : poll.title}
        title={date ? longMoment(date.startsAt) : t("polls.fixing.title")}
        lede={t(isOpen ? "polls.fixing.lede" : "polls.fixing.closed")}
      />
      {isOpen && date ? <FixForm action={fixPollAction} poll={poll} date={date} now={now} /> : null}
      {isOpen ? <DateChoice poll={poll} dates={dates.filter((one) => one !== date)} /> : null}
    </>
  );
}
