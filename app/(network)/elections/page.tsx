import type { Metadata } from "next";
import { wayBack } from "@/components/account/way-back";
import { ElectionTable } from "@/components/elections/election-table";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { listElections } from "@/lib/elections/queries";
import { t } from "@/lib/i18n/words";

export const metadata: Metadata = { title: t("elections.title") };

export default async function ElectionsPage() {
  const actor = await requireActor();
  const elections = await listElections(actor);
  const action = can(actor, "election.call", null) ? (
    <ButtonLink href="/elections/new" kind="primary">
      {t("elections.new")}
    </ButtonLink>
  ) : null;
  return (
    <>
      <PageHead
        back={wayBack(actor, "account")}
        title={t("elections.title")}
        lede={t("elections.lede")}
        action={action}
      />
      {elections.length === 0 ? (
        <EmptyState level={2} title={t("elections.none")}>
          <p>{t("elections.noneText")}</p>
        </EmptyState>
      ) : (
        <ElectionTable elections={elections} now={new Date()} />
      )}
    </>
  );
}
