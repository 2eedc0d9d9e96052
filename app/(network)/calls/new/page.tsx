import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AskForm } from "@/components/calls/ask-form";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { citiesOf } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { type Asked, findSubject } from "@/lib/calls/find-subject";
import { listCitiesToAsk, listOwnCities } from "@/lib/calls/queries";
import { mayAsk } from "@/lib/calls/rules";
import { t } from "@/lib/i18n/words";
import { askForCallAction } from "./actions";

type Props = { searchParams: Promise<Asked> };

export const metadata: Metadata = { title: t("calls.new.title") };

export default async function NewCallPage({ searchParams }: Props) {
  const actor = await requireActor();
  const cities = citiesOf(actor);
  if (cities.length === 0) notFound();
  const now = new Date();
  const subject = await findSubject(actor, await searchParams, now);
  const own = await listOwnCities(actor);
  const isOwn = subject !== null && !mayAsk(cities, subject.city.id);
  return (
    <>
      <PageHead
        back={backFrom(subject?.city.slug)}
        {...(subject?.occasion ? { preline: subject.occasion } : {})}
        title={titleOf(subject?.city.name)}
        lede={t("calls.new.lede")}
      />
      {isOwn ? (
        <EmptyState level={2} title={t("calls.new.own")}>
          <p>{t("calls.new.ownText")}</p>
        </EmptyState>
      ) : (
        <AskForm
          action={askForCallAction}
          subject={subject}
          cities={subject ? [] : await listCitiesToAsk(actor, now)}
          ownCities={own.filter(({ id }) => id !== subject?.city.id)}
        />
      )}
    </>
  );
}

function titleOf(city: string | undefined): string {
  return city ? t("calls.new.titleCity", { city }) : t("calls.new.title");
}

function backFrom(slug: string | undefined) {
  return slug
    ? { href: `/cities/${slug}`, label: t("calls.new.backToCity") }
    : { href: "/calls", label: t("calls.new.back") };
}
