import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CallTable } from "@/components/calls/call-table";
import { NotedWishes } from "@/components/calls/noted-wishes";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { citiesOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listCalls, listNotedWishes } from "@/lib/calls/queries";
import { stageOf } from "@/lib/calls/rules";
import type { CallLine } from "@/lib/calls/views";
import { t } from "@/lib/i18n/words";
import { dropWishAction } from "./actions";

export const metadata: Metadata = { title: t("calls.title") };

export default async function CallsPage() {
  const actor = await requireActor();
  const cities = citiesOf(actor);
  if (cities.length === 0) notFound();
  const [calls, wishes] = await Promise.all([listCalls(actor), listNotedWishes(actor)]);
  const closed = calls.filter((call) => !isAlive(call));
  return (
    <>
      <PageHead
        back={{ href: "/meetings", label: t("meetings.page.back") }}
        title={t("calls.title")}
        lede={t("calls.lede")}
        action={<AskButton />}
      />
      <NotedWishes wishes={wishes} drop={dropWishAction} />
      <Section id="offen" title={t("calls.list.open")} gap={16}>
        {calls.some(isAlive) ? (
          <CallTable calls={calls.filter(isAlive)} ownCityIds={cities} />
        ) : (
          <EmptyState title={t("calls.list.none")}>
            <p>{t("calls.list.noneText")}</p>
          </EmptyState>
        )}
      </Section>
      {closed.length > 0 ? (
        <Section id="abgeschlossen" title={t("calls.list.closed")} gap={16}>
          <CallTable calls={closed} ownCityIds={cities} />
        </Section>
      ) : null}
    </>
  );
}

function AskButton() {
  return (
    <ButtonLink href="/calls/new" kind="primary">
      {t("calls.ask")}
    </ButtonLink>
  );
}

function isAlive(call: CallLine): boolean {
  return ["open", "agreed"].includes(stageOf(call));
}
