import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { LeaveForm, StayForm } from "@/components/memberships/leave-form";
import { MembershipHistory } from "@/components/memberships/membership-history";
import { ReturnForm } from "@/components/memberships/return-form";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { findMembership, type MembershipView } from "@/lib/memberships/queries";
import { dateInWords } from "@/lib/time";
import { leaveNetworkAction, returnToNetworkAction, takeBackLeavingAction } from "./actions";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

export const metadata: Metadata = { title: t("memberships.title") };

const what = z.enum(["left", "stayed", "returned"]).nullable().catch(null);

export default async function MembershipPage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const city = await findMembership(actor, (await params).slug, new Date());
  if (!city || !can(actor, "membership.keep", null)) notFound();
  const saved = what.parse((await searchParams).saved ?? null);
  return (
    <>
      <PageHead
        back={{ href: `/cities/${city.slug}`, label: t("memberships.back") }}
        preline={city.name}
        title={t("memberships.title")}
        lede={lede(city)}
      />
      {saved ? <p role="status">{t(`memberships.saved.${saved}`)}</p> : null}
      {city.state === "ending" ? <StayForm action={takeBackLeavingAction} city={city} /> : null}
      <MembershipHistory periods={city.periods} />
      {city.state === "ended" ? (
        <ReturnForm action={returnToNetworkAction} city={city} />
      ) : (
        <LeaveForm action={leaveNetworkAction} city={city} />
      )}
    </>
  );
}

function lede({ state, name, leftOn }: MembershipView): string {
  const day = leftOn ? dateInWords(leftOn) : "";
  return t(`memberships.lede.${state}`, { city: name, day });
}
