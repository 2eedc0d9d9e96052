import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { halfYearInWords } from "@/lib/commitments/halves";
import { FIGURES } from "@/lib/figures/sheet";
import { FEWEST_CITIES } from "@/lib/figures/states";
import type { FigureRow, HalfFigures } from "@/lib/figures/steering";
import { t } from "@/lib/i18n/words";

/** The figures of a half-year by circle and by state, as real tables. */
export function FigureTables({ figures }: { figures: HalfFigures }) {
  const half = halfYearInWords(figures.half);
  const { circles, states } = figures;
  return (
    <>
      <Section id="nach-runden" title={t("figures.steering.circles")} gap={16}>
        {circles.length > 0 ? (
          <RowTable caption={t("figures.steering.circlesCaption", { half })} rows={circles} />
        ) : (
          <p>{t("figures.steering.noCircles")}</p>
        )}
      </Section>
      <Section id="nach-laendern" title={t("figures.steering.states")} gap={16}>
        {states ? (
          <>
            <RowTable caption={t("figures.steering.statesCaption", { half })} rows={states} />
            <p className="max-w-measure text-quiet text-small">
              {t("figures.steering.statesText", { fewest: FEWEST_CITIES })}
            </p>
          </>
        ) : (
          <p className="max-w-measure">{t("figures.steering.tooFew")}</p>
        )}
      </Section>
    </>
  );
}

function RowTable({ caption, rows }: { caption: string; rows: FigureRow[] }) {
  return (
    <DataTable
      caption={caption}
      columns={[
        { label: t("figures.column.name") },
        ...FIGURES.map((name) => ({ label: t(`figures.column.${name}`), numeric: true })),
      ]}
      rows={rows.map((row) => ({
        id: row.id,
        cells: [row.name, ...FIGURES.map((name) => row[name])],
      }))}
    />
  );
}
