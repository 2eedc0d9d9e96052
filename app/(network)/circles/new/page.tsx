import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FoundForm } from "@/components/circles/found-form";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { listNamedCities } from "@/lib/circles/queries";
import { t } from "@/lib/i18n/words";
import { readSettings } from "@/lib/operator/read-settings";
import { calendarDay, toDay } from "@/lib/time";
import { foundCircleAction } from "./actions";

export const metadata: Metadata = { title: t("circles.new.title") };

export default async function NewCirclePage() {
  const actor = await requireActor();
  if (!can(actor, "circle.found", null)) notFound();
  const now = new Date();
  const [cities, { rhythmMonths }] = await Promise.all([listNamedCities(now), readSettings()]);
  return (
    <>
      <PageHead
        back={{ href: "/circles", label: t("circles.new.back") }}
        title={t("circles.new.title")}
        lede={t("circles.new.lede")}
      />
      <FoundForm
        action={foundCircleAction}
        cities={cities}
        rhythmMonths={rhythmMonths}
        today={toDay(calendarDay(now))}
      />
    </>
  );
}
