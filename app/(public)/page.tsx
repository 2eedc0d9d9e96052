import type { Metadata } from "next";
import { ComingMeetings } from "@/components/start/coming-meetings";
import { LatestAppeal } from "@/components/start/latest-appeal";
import { NetworkMap } from "@/components/start/network-map";
import { Steps } from "@/components/start/steps";
import { Voices } from "@/components/start/voices";
import { Welcome } from "@/components/start/welcome";
import { Acts } from "@/components/ui/acts";
import { Columns, PageFlow } from "@/components/ui/columns";
import { Section } from "@/components/ui/section";
import { readLatestAppeal } from "@/lib/appeals/queries";
import { currentActor } from "@/lib/auth/session";
import { MAP_SIZE } from "@/lib/cities/outlines";
import { env } from "@/lib/env";
import { t } from "@/lib/i18n/words";
import { listAnnounced } from "@/lib/meetings/list-announced";
import { readNetwork } from "@/lib/operator/read-network";
import { previewOf } from "../preview";

export function generateMetadata(): Metadata {
  const description = t("start.lede", { network: env().NETWORK_NAME });
  return {
    title: { absolute: t("start.pageTitle") },
    ...previewOf({ path: "", title: t("start.title"), description }),
  };
}

export default async function StartPage() {
  const [actor, network, appeal, meetings] = await Promise.all([
    currentActor(),
    readNetwork(),
    readLatestAppeal(),
    listAnnounced(new Date()),
  ]);
  const { cities, states } = network;

  return (
    <>
      <Welcome network={env().NETWORK_NAME} table={network.table} signedIn={actor !== null} />
      <Steps />
      <Voices />
      {cities > 0 ? (
        <Columns variant="wide" align="center">
          <PageFlow>
            <Section id="netzwerk" title={t("start.network.title")} gap={16}>
              <p className="max-w-measure">{t("start.network.counted", { cities, states })}</p>
              <Acts>
                <a href="/cities">{t("start.network.cities")}</a>
                <a href="/network">{t("start.network.figures")}</a>
              </Acts>
            </Section>
            <ComingMeetings meetings={meetings} />
            <LatestAppeal appeal={appeal} />
          </PageFlow>
          <NetworkMap size={MAP_SIZE} cities={cities} states={states} />
        </Columns>
      ) : (
        <LatestAppeal appeal={appeal} />
      )}
    </>
  );
}
