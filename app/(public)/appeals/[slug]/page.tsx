import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AppealAside } from "@/components/appeals/appeal-aside";
import { AppealFiles } from "@/components/appeals/appeal-files";
import { AppealLetter } from "@/components/appeals/appeal-letter";
import { AppealNotice } from "@/components/appeals/appeal-notice";
import { AppealRequest } from "@/components/appeals/appeal-request";
import { AppealResult } from "@/components/appeals/appeal-result";
import { EarlierVersions } from "@/components/appeals/earlier-versions";
import { EndorsingCities } from "@/components/appeals/endorsing-cities";
import { ShareSection } from "@/components/appeals/share-section";
import { Columns, PageFlow } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import {
  listEndorsingCities,
  listOwnResponses,
  pagesOfCities,
  readAppeal,
} from "@/lib/appeals/queries";
import { pageAsked } from "@/lib/appeals/rules";
import { audienceInWords, shareText } from "@/lib/appeals/wording";
import { can } from "@/lib/auth/policy";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { shortDate } from "@/lib/time";
import { previewOf } from "../../../preview";
import { answerAppealAction } from "./actions";

type AppealPageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Partial<Record<"page" | "answered", string | string[]>>>;
};

// Asked for by the page and by its metadata; read once.
const readOnce = cache(async (slug: string) => readAppeal(await currentActor(), slug));

export async function generateMetadata({ params }: AppealPageProps): Promise<Metadata> {
  const appeal = await readOnce((await params).slug);
  if (!appeal) return {};
  const description = t("appeals.page.description", {
    author: fullName(appeal.author) ?? "",
    office: appeal.authorOffice,
    network: env().NETWORK_NAME,
    request: appeal.callToAction,
  });
  const { slug, title, publishedAt } = appeal;
  return {
    title: `${t("appeals.page.kind")}: ${title}`,
    ...previewOf({ path: `/appeals/${slug}`, title, description, publishedAt }),
  };
}

export default async function AppealPage({ params, searchParams }: AppealPageProps) {
  const { page: asked, answered } = await searchParams;
  const [actor, appeal] = await Promise.all([currentActor(), readOnce((await params).slug)]);
  if (!appeal?.publishedAt) notFound();

  const pages = pagesOfCities(appeal.counts.endorsed + appeal.counts.pledged);
  const page = Math.min(pageAsked(asked), pages);
  const [cities, own] = await Promise.all([
    listEndorsingCities(appeal.id, page),
    actor && !appeal.withdrawnAt ? listOwnResponses(actor, appeal.id) : [],
  ]);
  const manages = actor !== null && can(actor, "appeal.followResponses", null);
  const writes = actor !== null && can(actor, "appeal.correct", null);
  const goesTo = audienceInWords(appeal);
  const main = (
    <PageFlow>
      <div className="stack gap-8">
        <AppealNotice appeal={appeal} answered={answered !== undefined} />
        <AppealLetter {...appeal} />
        <AppealRequest {...appeal} />
        {appeal.withdrawnAt ? null : <AppealFiles appeal={appeal} desk={null} />}
      </div>
      <Section id="ergebnis" title={t("appeals.result.title")}>
        <AppealResult counts={appeal.counts} now={new Date()} />
      </Section>
    </PageFlow>
  );

  return (
    <>
      <PageHead
        back={{ href: "/appeals", label: t("appeals.page.back") }}
        preline={t("appeals.page.preline", { day: shortDate(appeal.publishedAt) })}
        {...(goesTo ? { lede: goesTo } : {})}
        title={appeal.title}
      />
      {own.length > 0 || manages ? (
        <Columns variant="side">
          {main}
          <AppealAside
            action={answerAppealAction}
            appeal={appeal}
            own={own}
            manages={manages}
            writes={writes}
          />
        </Columns>
      ) : (
        main
      )}
      <Section id="mittragende" title={t("appeals.page.cities")}>
        <EndorsingCities {...appeal} cities={cities} page={page} pages={pages} />
      </Section>
      <ShareSection
        slug={appeal.slug}
        text={shareText(appeal, `${env().NEXTAUTH_URL}/appeals/${appeal.slug}`)}
      />
      <EarlierVersions revisions={appeal.revisions} />
    </>
  );
}
