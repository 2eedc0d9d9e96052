import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { WithdrawalForm } from "@/components/appeals/withdrawal-form";
import { PageHead } from "@/components/ui/page-head";
import { readAppealToWrite } from "@/lib/appeals/list-drafts";
import { countAddressed } from "@/lib/appeals/queries";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { withdrawAppealAction } from "../../actions";

export const metadata: Metadata = { title: t("appeals.withdraw.title") };

export default async function WithdrawAppealPage({
  params,
}: {
  params: Promise<{ slug: string }>;
}) {
  const actor = await requireActor();
  const appeal = await readAppealToWrite(actor, (await params).slug);
  if (!appeal?.publishedAt) notFound();
  const count = await countAddressed(appeal.id);

  return (
    <>
      <PageHead
        back={{ href: `/appeals/${appeal.slug}`, label: t("appeals.form.back") }}
        preline={t("appeals.responses.preline", { title: appeal.title })}
        title={t("appeals.withdraw.title")}
        lede={
          appeal.withdrawnAt ? t("appeals.withdraw.done") : t("appeals.withdraw.explain", { count })
        }
      />
      {appeal.withdrawnAt ? null : <WithdrawalForm action={withdrawAppealAction} appeal={appeal} />}
    </>
  );
}
