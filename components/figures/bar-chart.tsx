import { useId } from "react";
import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import { type Bar, drawBars, GROUND } from "@/lib/figures/bars";
import { t } from "@/lib/i18n/words";

type BarChartProps = {
  title: string;
  /** The picture in a sentence, for who does not see it. */
  description: string;
  bars: readonly Bar[];
  columns: { label: string; value: string };
};

const HEIGHT = 192;

/** Bars with their numbers, and the same as a table. */
export function BarChart({ title, description, bars, columns }: BarChartProps) {
  const id = useId();
  return (
    <div className="stack gap-4">
      <svg
        className="bar-chart"
        width="100%"
        height={HEIGHT}
        role="img"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {drawBars(bars).map(({ key, short, value, x, middle, width, y, height }) => (
          <g key={key}>
            <rect x={`${x}%`} y={y} width={`${width}%`} height={height} />
            <text className="bar-chart__value" x={`${middle}%`} y={y - 6}>
              {value}
            </text>
            <text x={`${middle}%`} y={GROUND + 20}>
              {short}
            </text>
          </g>
        ))}
        <line x1="0" x2="100%" y1={GROUND} y2={GROUND} />
      </svg>
      <Details summary={t("figures.asTable")}>
        <DataTable
          caption={title}
          columns={[{ label: columns.label }, { label: columns.value, numeric: true }]}
          rows={bars.map(({ key, long, value }) => ({ id: key, cells: [long, value] }))}
        />
      </Details>
    </div>
  );
}
