import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { WithdrawPressForm } from "@/components/press/withdraw-form";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { loadManagedDesk } from "../desk";
import { withdrawPressAction } from "./actions";

export const metadata: Metadata = { title: t("press.withdraw.title") };

type WithdrawPressPageProps = { params: Promise<{ id: string }> };

export default async function WithdrawPressPage({ params }: WithdrawPressPageProps) {
  const { desk } = await loadManagedDesk((await params).id);
  const press = desk.pressRelease;
  const back = `/meetings/${desk.id}/press`;
  if (!press?.publishedAt || press.withdrawnAt) redirect(back);
  return (
    <>
      <PageHead
        back={{ href: back, label: t("press.desk.kind") }}
        title={t("press.withdraw.title")}
        lede={t("press.withdraw.lede")}
      />
      <WithdrawPressForm
        action={withdrawPressAction}
        pressReleaseId={press.id}
        meetingId={desk.id}
      />
    </>
  );
}
