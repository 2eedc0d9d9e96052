import type { Metadata } from "next";
import { BarrierForm } from "@/components/operator/barrier-form";
import { OperatorAddress } from "@/components/operator/operator-address";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import { readOperator } from "@/lib/operator/read-operator";
import { reportBarrierAction } from "./actions";

export const metadata: Metadata = { title: t("operator.report.title") };

type ReportPageProps = { searchParams: Promise<{ sent?: string | string[] }> };

export default async function ReportBarrierPage({ searchParams }: ReportPageProps) {
  if ((await searchParams).sent !== undefined) return <Thanks />;
  return (
    <>
      <PageHead title={t("operator.report.title")} lede={t("operator.report.lede")} />
      <Columns variant="side">
        <div className="max-w-narrow">
          <BarrierForm action={reportBarrierAction} />
        </div>
        <Section id="wege" title={t("operator.report.otherWays")} gap={16}>
          <p>{t("operator.report.otherWaysText")}</p>
          <OperatorAddress operator={await readOperator()} />
        </Section>
      </Columns>
    </>
  );
}

function Thanks() {
  return (
    <>
      <div role="status">
        <PageHead title={t("operator.report.sentTitle")} lede={t("operator.report.sentLede")} />
      </div>
      <p className="flex flex-wrap gap-x-8">
        <a className="inline-flex min-h-11 items-center" href="/barriere-melden">
          {t("operator.report.again")}
        </a>
        <a className="inline-flex min-h-11 items-center" href="/barrierefreiheit">
          {t("operator.report.statement")}
        </a>
      </p>
    </>
  );
}
