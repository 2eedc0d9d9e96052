import type { Metadata } from "next";
import { SpokespersonList } from "@/components/accounts/spokesperson-list";
import { PageHead } from "@/components/ui/page-head";
import { listSpokespersons } from "@/lib/accounts/queries";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";

export const metadata: Metadata = { title: t("accounts.spokespersons.title") };

export default async function SpokespersonsPage() {
  const actor = await requireActor();
  const now = new Date();
  return (
    <>
      <PageHead
        back={{ href: "/account", label: t("accounts.spokespersons.back") }}
        title={t("accounts.spokespersons.title")}
        lede={t("accounts.spokespersons.lede")}
      />
      <SpokespersonList terms={await listSpokespersons(actor, now)} now={now} />
    </>
  );
}
