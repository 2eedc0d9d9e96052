import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BlockedDaysForm, BlockedRuleForm } from "@/components/blocked-times/blocked-time-forms";
import { BlockedTimeList } from "@/components/blocked-times/blocked-time-list";
import { OtherCities } from "@/components/blocked-times/other-cities";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { listBlockedTimes } from "@/lib/blocked-times/queries";
import { t } from "@/lib/i18n/words";
import { addBlockedDaysAction, addBlockedRuleAction, removeBlockedTimeAction } from "./actions";

export const metadata: Metadata = { title: t("blockedTimes.title") };

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function BlockedTimesPage({ searchParams }: Props) {
  const actor = await requireActor();
  const cities = await listBlockedTimes(actor, new Date());
  const own = cities.filter(({ id }) => can(actor, "blockedTime.keep", { cityId: id }));
  if (own.length === 0) notFound();
  const others = cities.filter((city) => !own.includes(city));
  const { done } = await searchParams;
  return (
    <>
      <PageHead
        back={{ href: "/account", label: t("blockedTimes.back") }}
        title={t("blockedTimes.title")}
        lede={t("blockedTimes.lede")}
      />
      {done === "added" || done === "removed" ? (
        <p role="status">{t(`blockedTimes.${done}`)}</p>
      ) : null}
      {own.map((city) => (
        <BlockedTimeList key={city.id} city={city} remove={removeBlockedTimeAction} />
      ))}
      {others.length > 0 ? <OtherCities cities={others} /> : null}
      <Columns variant="halves">
        <BlockedRuleForm action={addBlockedRuleAction} cities={own} />
        <BlockedDaysForm action={addBlockedDaysAction} cities={own} />
      </Columns>
    </>
  );
}
