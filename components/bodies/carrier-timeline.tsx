import { DataTable } from "@/components/ui/data-table";
import { spansOf } from "@/lib/bodies/timeline";
import type { BodyStory, CarrierPeriod } from "@/lib/bodies/views";
import { periodInWords } from "@/lib/bodies/wording";
import { t } from "@/lib/i18n/words";

type CarrierTimelineProps = { body: BodyStory; today: Date };

/** Who carried a body when, drawn as a line with the same as a table below. */
export function CarrierTimeline({ body, today }: CarrierTimelineProps) {
  const { carriers } = body;
  if (carriers.length === 0) return <p>{t("bodies.noCarrier")}</p>;
  return (
    <div className="stack w-full gap-4">
      {carriers.length > 1 ? <Drawing carriers={carriers} today={today} /> : null}
      <DataTable
        caption={t("bodies.timeline")}
        columns={[
          { label: t("bodies.carriers") },
          { label: t("bodies.found.kind") },
          { label: t("bodies.since") },
        ]}
        rows={carriers.map((carrier) => ({
          id: carrier.id,
          cells: [
            carrier.name,
            carrier.kind ? t(`cities.carrierKind.${carrier.kind}`) : t("bodies.found.kindUnknown"),
            periodInWords(carrier),
          ],
        }))}
      />
    </div>
  );
}

const HEIGHT = 12;
const WIDTH = 600;

function Drawing({ carriers, today }: { carriers: CarrierPeriod[]; today: Date }) {
  return (
    <svg
      className="h-3 w-full max-w-measure"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {spansOf(carriers, today).map(({ id, from, until }, index) => (
        <rect
          key={id}
          x={from * WIDTH}
          width={Math.max(2, (until - from) * WIDTH - 3)}
          y={0}
          height={HEIGHT}
          fill="currentColor"
          opacity={index % 2 === 0 ? 0.85 : 0.4}
        />
      ))}
    </svg>
  );
}
