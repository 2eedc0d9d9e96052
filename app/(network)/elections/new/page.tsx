import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ElectionForm } from "@/components/elections/election-form";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { listEligible } from "@/lib/elections/queries";
import { freshStart } from "@/lib/elections/start";
import { t } from "@/lib/i18n/words";
import { prepareElectionAction } from "../actions";

export const metadata: Metadata = { title: t("elections.form.title") };

export default async function NewElectionPage() {
  const actor = await requireActor();
  if (!can(actor, "election.call", null)) notFound();
  return (
    <>
      <PageHead
        back={{ href: "/elections", label: t("elections.page.back") }}
        title={t("elections.form.title")}
        lede={t("elections.form.lede")}
      />
      <ElectionForm
        action={prepareElectionAction}
        people={await listEligible(actor)}
        start={freshStart()}
      />
    </>
  );
}
