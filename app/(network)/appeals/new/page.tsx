import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AppealForm } from "@/components/appeals/appeal-form";
import { PageHead } from "@/components/ui/page-head";
import { readAudienceDesk } from "@/lib/appeals/read-audience";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { writeAppealAction } from "../actions";

export const metadata: Metadata = { title: t("appeals.form.newTitle") };

export default async function NewAppealPage() {
  const actor = await requireActor();
  if (!can(actor, "appeal.write", null)) notFound();
  const desk = await readAudienceDesk(actor, new Date());

  return (
    <>
      <PageHead
        back={{ href: "/appeals", label: t("appeals.page.back") }}
        preline={t("appeals.form.notSaved")}
        title={t("appeals.form.newTitle")}
      />
      <AppealForm action={writeAppealAction} draft={null} desk={desk} />
    </>
  );
}
