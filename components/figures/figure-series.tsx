import { BarChart } from "@/components/figures/bar-chart";
import { Columns } from "@/components/ui/columns";
import { Section } from "@/components/ui/section";
import { halfBar } from "@/lib/figures/halves";
import type { HalfFigures } from "@/lib/figures/steering";
import { t } from "@/lib/i18n/words";

const SERIES = [
  { id: "treffen", title: "held", text: "heldText" },
  { id: "teilnahmen", title: "came", text: "cameText" },
  { id: "vereinbarungen", title: "keptSeries", text: "keptText" },
] as const;

/** How meetings, attendance and agreements went, half-year by half-year. */
export function FigureSeries({ series }: { series: HalfFigures[] }) {
  return (
    <Columns variant="halves">
      {SERIES.map(({ id, title, text }) => (
        <Section key={id} id={id} title={t(`figures.steering.${title}`)} gap={16}>
          <BarChart
            title={t(`figures.steering.${title}`)}
            description={t(`figures.steering.${text}`)}
            bars={series.map((one) => halfBar(one.half, countIn(one, title)))}
            columns={{ label: t("figures.steering.half"), value: t("figures.steering.value") }}
          />
        </Section>
      ))}
    </Columns>
  );
}

function countIn({ total }: HalfFigures, name: (typeof SERIES)[number]["title"]): number {
  if (name === "held") return total.meetings;
  return name === "came" ? total.present + total.represented : total.kept;
}
