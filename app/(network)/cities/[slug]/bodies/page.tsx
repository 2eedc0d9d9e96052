import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { BodyList } from "@/components/bodies/body-list";
import { FoundForm } from "@/components/bodies/found-form";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findBodies } from "@/lib/bodies/queries";
import { t } from "@/lib/i18n/words";
import { calendarDay } from "@/lib/time";
import { foundBodyAction } from "./actions";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export const metadata: Metadata = { title: t("bodies.title") };

const what = z.enum(["found", "renamed", "ended"]).nullable().catch(null);

export default async function BodiesPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const now = new Date();
  const city = await findBodies(actor, (await params).slug, now);
  if (!city || !can(actor, "body.keep", { cityId: city.cityId })) notFound();
  const saved = what.parse((await searchParams).saved ?? null);
  return (
    <>
      <PageHead
        back={{ href: `/cities/${city.slug}`, label: t("bodies.back") }}
        preline={city.name}
        title={t("bodies.heading")}
        lede={t("bodies.lede")}
      />
      {saved ? <p role="status">{t(`bodies.saved.${saved}`)}</p> : null}
      <BodyList city={city} today={calendarDay(now)} />
      <FoundForm action={foundBodyAction} city={city} />
    </>
  );
}
