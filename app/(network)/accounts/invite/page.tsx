import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InviteForm } from "@/components/accounts/invite-form";
import { PageHead } from "@/components/ui/page-head";
import { findInvitee, listPlaces } from "@/lib/accounts/queries";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { invitePersonAction } from "./actions";

export const metadata: Metadata = { title: t("accounts.invite.title") };

type Props = { searchParams: Promise<{ official?: string | string[] }> };

export default async function InvitePage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, "account.invite", null)) notFound();
  const { official } = await searchParams;
  const [places, invitee] = await Promise.all([
    listPlaces(new Date()),
    typeof official === "string" ? findInvitee(actor, official) : null,
  ]);
  return (
    <>
      <PageHead
        back={{ href: "/accounts", label: t("accounts.invite.back") }}
        title={t("accounts.invite.title")}
        lede={t("accounts.invite.lede")}
      />
      <InviteForm action={invitePersonAction} places={places} invitee={invitee} />
    </>
  );
}
