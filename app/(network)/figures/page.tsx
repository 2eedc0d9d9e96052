import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { wayBack } from "@/components/account/way-back";
import { CountList } from "@/components/figures/count-list";
import { FigureSeries } from "@/components/figures/figure-series";
import { FigureTables } from "@/components/figures/figure-tables";
import { HalfForm } from "@/components/figures/half-form";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { halfYearInWords, keyOf } from "@/lib/commitments/halves";
import { wishOf } from "@/lib/commitments/read-review";
import { readFigures } from "@/lib/figures/read-figures";
import type { HalfFigures } from "@/lib/figures/steering";
import { t } from "@/lib/i18n/words";

type Props = { searchParams: Promise<{ half?: string | string[] }> };

export const metadata: Metadata = { title: t("figures.steering.title") };

export default async function FiguresPage({ searchParams }: Props) {
  const actor = await requireActor();
  const { half: key } = wishOf(await searchParams);
  const { chosen, halves, series } = (await readFigures(actor, key, new Date())) ?? notFound();
  return (
    <>
      <PageHead
        back={wayBack(actor, "account")}
        title={t("figures.steering.title")}
        lede={t("figures.steering.lede", { half: halfYearInWords(chosen.half) })}
      />
      <HalfForm half={chosen.half} halves={halves} />
      <Counts figures={chosen} />
      <FigureTables figures={chosen} />
      <FigureSeries series={series} />
      <p className="on-screen">
        <a
          className="inline-flex min-h-11 items-center"
          href={`/figures/export.csv?half=${keyOf(chosen.half)}`}
        >
          {t("figures.steering.download")}
        </a>
      </p>
    </>
  );
}

const COUNTS = ["meetings", "present", "represented", "kept", "postponed", "open"] as const;

function Counts({ figures: { active, total } }: { figures: HalfFigures }) {
  const counts = COUNTS.map((name) => ({
    count: total[name],
    label: t(`figures.steering.${name}`),
  }));
  return (
    <CountList
      label={t("figures.steering.counts")}
      counts={[
        { count: active, label: t("figures.steering.active", { count: active }) },
        ...counts,
      ]}
    />
  );
}
