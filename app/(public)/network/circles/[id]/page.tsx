import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { CircleGrowth } from "@/components/circles/circle-growth";
import { PublicCities } from "@/components/circles/public-cities";
import { PublicMeetings } from "@/components/circles/public-meetings";
import { Columns, PageFlow } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { findPublicCircle } from "@/lib/circles/find-public-circle";
import { publicCircle } from "@/lib/circles/open";
import { t } from "@/lib/i18n/words";
import { previewOf } from "../../../../preview";

type Props = { params: Promise<{ id: string }> };

// Asked for by the page and by its metadata; read once.
const load = cache(async (id: string) => {
  const now = new Date();
  const circle = await findPublicCircle(id, now);
  return circle ? { now, circle, told: publicCircle(circle, now) } : null;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const loaded = await load((await params).id);
  if (!loaded) return {};
  const { circle, told } = loaded;
  const title = t("publicCircles.title", { name: circle.name });
  const path = `/network/circles/${circle.id}`;
  return { title, ...previewOf({ path, title, description: told.summary }) };
}

export default async function PublicCirclePage({ params }: Props) {
  const loaded = await load((await params).id);
  if (!loaded) notFound();
  const { now, circle, told } = loaded;
  return (
    <>
      <PageHead
        back={{ href: "/network", label: t("figures.network.title") }}
        preline={t("publicCircles.kind")}
        title={circle.name}
        lede={told.summary}
      />
      <Columns variant="side">
        <PageFlow>
          <PublicMeetings coming={told.coming} told={told.past} />
          <CircleGrowth
            growth={told.growth}
            names={told.names}
            members={circle.members}
            now={now}
            withMeetings={false}
          />
        </PageFlow>
        <PublicCities cities={told.cities} />
      </Columns>
    </>
  );
}
