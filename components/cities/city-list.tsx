import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Row } from "@/components/ui/row";
import { Status } from "@/components/ui/status-word";
import { carrierInWords, stateAndYear } from "@/lib/cities/rules";
import type { CityEntry } from "@/lib/cities/views";
import { t } from "@/lib/i18n/words";

/** One entry per city: who carries the work there, since when, and whether it sits at the reader's table. */
export function CityList({ entries }: { entries: CityEntry[] }) {
  return (
    <Lines>
      {entries.map((entry) => (
        <Entry key={entry.slug} entry={entry} />
      ))}
    </Lines>
  );
}

function Entry({ entry }: { entry: CityEntry }) {
  const { slug, name, carriers, head, state, since, relation } = entry;
  return (
    <Line>
      <LineTitle href={`/cities/${slug}`}>{name}</LineTitle>
      {carriers.length === 0 ? <p>{t("cities.noCarrier")}</p> : null}
      {carriers.map((carrier) => (
        <p key={carrier.name}>{carrierInWords(carrier)}</p>
      ))}
      {head ? <p>{head}</p> : null}
      <Row className="text-small">
        <span className="text-quiet">{stateAndYear(state, since)}</span>
        {relation ? (
          <Status kind="held">{relation === "own" ? t("cities.own") : t("cities.inCircle")}</Status>
        ) : null}
      </Row>
    </Line>
  );
}
