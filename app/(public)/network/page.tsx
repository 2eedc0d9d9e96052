import type { Metadata } from "next";
import { PublicCircles } from "@/components/circles/public-circles";
import { AppealFigures } from "@/components/figures/appeal-figures";
import { CountList } from "@/components/figures/count-list";
import {
  ConstellationChart,
  MeetingChart,
  MemberCharts,
  StateChart,
} from "@/components/figures/network-charts";
import { ComingMeetings } from "@/components/start/coming-meetings";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { listPublicCircles } from "@/lib/circles/find-public-circle";
import { type NetworkFigures, readNetworkFigures } from "@/lib/figures/queries";
import { t } from "@/lib/i18n/words";
import { listAnnounced } from "@/lib/meetings/list-announced";
import { shortDate } from "@/lib/time";
import { previewOf } from "../../preview";

export function generateMetadata(): Metadata {
  const title = t("figures.network.title");
  const description = t("figures.network.description");
  return { title, ...previewOf({ path: "/network", title, description }) };
}

export default async function NetworkPage() {
  const now = new Date();
  const [figures, meetings, circles] = await Promise.all([
    readNetworkFigures(now),
    listAnnounced(now),
    listPublicCircles(now),
  ]);
  return (
    <>
      <PageHead
        title={t("figures.network.title")}
        lede={t("figures.network.lede", { day: shortDate(now) })}
      />
      <Counts figures={figures} />
      <Columns variant="halves">
        <MemberCharts years={figures.members} unknown={figures.unknown} />
        <StateChart bars={figures.byState} states={figures.states} />
        <ConstellationChart bars={figures.byConstellation} />
        <MeetingChart bars={figures.byHalfYear} />
      </Columns>
      <ComingMeetings meetings={meetings} />
      <PublicCircles circles={circles} />
      <AppealFigures appeals={figures.appeals} />
      <p className="max-w-measure">
        {t.rich("figures.network.more", { data: (words) => <a href="/open-data">{words}</a> })}{" "}
        <a href="/cities">{t("figures.network.map")}</a>
      </p>
    </>
  );
}

function Counts({ figures }: { figures: NetworkFigures }) {
  const { cities, states, circles, meetings, appeals } = figures;
  const counted = { cities, states, circles, meetings, appeals: appeals.length };
  return (
    <CountList
      label={t("figures.network.counts")}
      counts={(["cities", "states", "circles", "meetings", "appeals"] as const).map((name) => ({
        count: counted[name],
        label: t(`figures.network.${name}`, { count: counted[name] }),
      }))}
    />
  );
}
