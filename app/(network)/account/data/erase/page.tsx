import type { Metadata } from "next";
import { EraseForm } from "@/components/privacy/erase-form";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { findAccount } from "@/lib/sign-in/queries";
import { erasePersonAction } from "./actions";

export const metadata: Metadata = { title: t("privacy.erase.title") };

export default async function EraseOwnDataPage() {
  const actor = await requireActor();
  const { mandates } = await findAccount(actor);
  return (
    <>
      <PageHead
        back={{ href: "/account/data", label: t("privacy.data.title") }}
        title={t("privacy.erase.title")}
        lede={t("privacy.erase.mandates", { count: mandates.length })}
      />
      <EraseForm action={erasePersonAction} />
    </>
  );
}
