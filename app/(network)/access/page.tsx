import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccessPoints } from "@/components/accounts/access-points";
import { AccessRoles } from "@/components/accounts/access-roles";
import { AccessTable } from "@/components/accounts/access-table";
import { ReviewForm } from "@/components/accounts/review-form";
import { PageHead } from "@/components/ui/page-head";
import { readAccessReview } from "@/lib/accounts/read-review";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { noteReviewAction } from "./actions";

export const metadata: Metadata = { title: t("accounts.access.title") };

type Props = { searchParams: Promise<{ done?: string | string[] }> };

export default async function AccessPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!can(actor, "access.review", null)) notFound();
  const review = await readAccessReview(actor, new Date());
  const { done } = await searchParams;
  return (
    <>
      <PageHead
        back={{ href: "/office", label: t("accounts.access.back") }}
        title={t("accounts.access.title")}
        lede={t("accounts.access.lede")}
      />
      {done === "noted" ? <p role="status">{t("accounts.access.noted")}</p> : null}
      <ReviewForm action={noteReviewAction} last={review.last} />
      <AccessRoles />
      <AccessPoints review={review} />
      <AccessTable accounts={review.accounts} />
    </>
  );
}
