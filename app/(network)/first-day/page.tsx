import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FirstCircle } from "@/components/first-day/first-circle";
import { FirstMeeting } from "@/components/first-day/first-meeting";
import { FirstPromises } from "@/components/first-day/first-promises";
import { FirstTies } from "@/components/first-day/first-ties";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { readFirstDay } from "@/lib/officials/read-first-day";

export const metadata: Metadata = { title: t("firstDay.title") };

type Props = { searchParams: Promise<{ city?: string | string[] }> };

export default async function FirstDayPage({ searchParams }: Props) {
  const actor = await requireActor();
  const [wish] = [(await searchParams).city].flat();
  const day = (await readFirstDay(actor, wish, new Date())) ?? notFound();
  return (
    <div className="sheet page-flow">
      <PageHead
        back={{ href: "/overview", label: t("overview.title") }}
        preline={t("firstDay.title")}
        title={t("firstDay.heading", { city: day.name })}
        lede={t("firstDay.lede")}
      />
      <FirstMeeting meetings={day.meetings} />
      <FirstPromises commitments={day.commitments} />
      <FirstCircle day={day} />
      <FirstTies day={day} />
    </div>
  );
}
