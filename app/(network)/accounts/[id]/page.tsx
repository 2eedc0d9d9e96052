import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { AccountFacts } from "@/components/accounts/account-facts";
import { AccountMandates } from "@/components/accounts/account-mandates";
import { BlockForm, UnblockForm } from "@/components/accounts/block-form";
import { GrantForm } from "@/components/accounts/grant-form";
import { PageHead } from "@/components/ui/page-head";
import { findAccountOf, listPlaces } from "@/lib/accounts/queries";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import {
  blockAccountAction,
  endMandateAction,
  grantMandateAction,
  unblockAccountAction,
} from "./actions";

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

const DONE = ["granted", "ended", "blocked", "unblocked"] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { account } = await load((await params).id);
  return { title: fullName(account) };
}

export default async function AccountOfPage({ params, searchParams }: Props) {
  const { actor, account } = await load((await params).id);
  const now = new Date();
  const asked = (await searchParams).done;
  const done = DONE.find((one) => one === asked);
  const { id, blockedAt } = account;
  return (
    <>
      <PageHead
        back={{ href: "/accounts", label: t("accounts.account.back") }}
        title={fullName(account)}
      />
      {done ? <p role="status">{t(`accounts.done.${done}`)}</p> : null}
      <AccountFacts account={account} />
      <AccountMandates account={account} end={endMandateAction} now={now} />
      {blockedAt ? (
        <UnblockForm action={unblockAccountAction} userId={id} />
      ) : (
        <>
          <GrantForm action={grantMandateAction} userId={id} places={await listPlaces(now)} />
          {id === actor.userId ? null : <BlockForm action={blockAccountAction} userId={id} />}
        </>
      )}
    </>
  );
}

// Title and page ask for the same record; it is read once.
const load = cache(async (id: string) => {
  const actor = await requireActor();
  return { actor, account: (await findAccountOf(actor, id)) ?? notFound() };
});
