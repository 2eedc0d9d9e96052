import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountPager } from "@/components/accounts/account-pager";
import { AccountSearch } from "@/components/accounts/account-search";
import { AccountTable } from "@/components/accounts/account-table";
import { OpenInvitations } from "@/components/accounts/open-invitations";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { listAccounts, listOpenInvitations } from "@/lib/accounts/queries";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { resendInvitationAction, revokeInvitationAction } from "./actions";

export const metadata: Metadata = { title: t("accounts.title") };

type Props = {
  searchParams: Promise<Record<"q" | "page" | "done", string | string[] | undefined>>;
};

const DONE = ["invited", "resent", "revoked"] as const;

export default async function AccountsPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, "account.invite", null)) notFound();
  const asked = await searchParams;
  const words = typeof asked.q === "string" ? asked.q.trim().slice(0, 100) : "";
  const wanted = { words, page: Math.max(1, Math.trunc(Number(asked.page)) || 1) };
  const now = new Date();
  const [{ accounts, total, page, pages }, invitations] = await Promise.all([
    listAccounts(actor, wanted, now),
    listOpenInvitations(actor, now),
  ]);
  const done = DONE.find((one) => one === asked.done);
  return (
    <>
      <PageHead
        back={{ href: "/office", label: t("office.title") }}
        title={t("accounts.title")}
        lede={t("accounts.lede")}
        action={
          <ButtonLink href="/accounts/invite" kind="primary">
            {t("accounts.toInvite")}
          </ButtonLink>
        }
      />
      {done ? <p role="status">{t(`accounts.done.${done}`)}</p> : null}
      <OpenInvitations
        invitations={invitations}
        resend={resendInvitationAction}
        revoke={revokeInvitationAction}
      />
      <AccountSearch words={words} />
      <AccountTable accounts={accounts} total={total} words={words} />
      <AccountPager words={words} page={page} pages={pages} />
      <p>
        <a href="/access">{t("accounts.toReview")}</a>
      </p>
    </>
  );
}
