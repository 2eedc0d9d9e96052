import type { Metadata } from "next";
import { LatestAppeal } from "@/components/start/latest-appeal";
import { Steps } from "@/components/start/steps";
import { Voices } from "@/components/start/voices";
import { Welcome } from "@/components/start/welcome";
import { Columns } from "@/components/ui/columns";
import { Section } from "@/components/ui/section";
import { readLatestAppeal } from "@/lib/appeals/queries";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { t } from "@/lib/i18n/words";
import { readNetwork } from "@/lib/operator/read-network";

export function generateMetadata(): Metadata {
  const description = t("start.lede", { network: env().NETWORK_NAME });
  return {
    title: { absolute: t("start.pageTitle") },
    description,
    openGraph: {
      title: t("start.title"),
      description,
      siteName: t("layout.brand"),
      locale: "de_DE",
    },
  };
}

export default async function StartPage() {
  const [actor, network, appeal] = await Promise.all([
    currentActor(),
    readNetwork(),
    readLatestAppeal(),
  ]);
  const { cities, states } = network;

  return (
    <>
      <Welcome network={env().NETWORK_NAME} table={network.table} signedIn={actor !== null} />
      <Steps />
      <Voices />
      <Columns variant="halves">
        {cities > 0 ? (
          <Section id="netzwerk" title={t("start.network.title")} gap={16}>
            <p className="max-w-measure">{t("start.network.counted", { cities, states })}</p>
            <p>
              <a href="/cities">{t("start.network.cities")}</a>
            </p>
          </Section>
        ) : null}
        <LatestAppeal appeal={appeal} />
      </Columns>
    </>
  );
}
