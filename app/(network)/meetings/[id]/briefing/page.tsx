import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { BriefingChoice } from "@/components/briefings/briefing-choice";
import { DocumentBody } from "@/components/documents/document-body";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { composeBriefing } from "@/lib/briefings/compose";
import { findBriefing } from "@/lib/briefings/queries";
import { t } from "@/lib/i18n/words";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ city?: string | string[] }>;
};

// Title and page ask for the same sheet; it is read once.
const read = cache(async (id: string, wish: string | undefined) => {
  const briefing = await findBriefing(await requireActor(), id, wish);
  return briefing ? { briefing, document: composeBriefing(briefing, new Date()) } : notFound();
});

async function load({ params, searchParams }: Props) {
  const [{ id }, { city }] = await Promise.all([params, searchParams]);
  return read(id, [city].flat()[0]);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).document.title };
}

export default async function BriefingPage(props: Props) {
  const { briefing, document } = await load(props);
  const { meeting, city, choice } = briefing;
  const address = `/meetings/${meeting.id}/briefing`;
  const [, ...blocks] = document.blocks;
  return (
    <div className="sheet page-flow">
      <PageHead
        back={{ href: `/meetings/${meeting.id}`, label: t("briefings.back") }}
        title={document.title}
        action={
          <Acts>
            <ButtonLink href={`${address}.pdf?city=${city.slug}`} kind="primary">
              {t("briefings.pdf")}
            </ButtonLink>
          </Acts>
        }
      />
      <DocumentBody blocks={blocks} />
      <BriefingChoice cities={choice.filter(({ slug }) => slug !== city.slug)} address={address} />
    </div>
  );
}
