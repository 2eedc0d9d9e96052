import { Fragment } from "react";
import { PictureKey } from "@/components/date-finder/picture-key";
import { YearPicture } from "@/components/date-finder/year-picture";
import { YearTable } from "@/components/date-finder/year-table";
import { Section } from "@/components/ui/section";
import { type PictureMonth, pictureOf } from "@/lib/date-finder/picture";
import type { Finding } from "@/lib/date-finder/rules";
import type { StateCalendar } from "@/lib/holidays/calendar";
import { enumerate, t } from "@/lib/i18n/words";
import type { FederalState } from "@/prisma/generated/enums";

type YearSectionProps = {
  years: { first: number; last: number };
  calendars: readonly StateCalendar[];
  cities: readonly { name: string; state: FederalState }[];
  finding: Finding;
};

/** The years of the period at a glance, each with its table. */
export function YearSection({ years, calendars, cities, finding }: YearSectionProps) {
  const days = finding.proposals.map(({ day }) => day);
  const count = years.last - years.first + 1;
  const pictures = Array.from({ length: count }, (_, index) => {
    const year = years.first + index;
    return { year, months: pictureOf(year, calendars, days) };
  });
  const states = calendars.map(({ state }) => state);
  const title = t("dateFinder.picture.title", {
    count,
    first: String(years.first),
    last: String(years.last),
  });
  return (
    <Section id="jahr" title={title}>
      <PictureKey withUnknown={pictures.some(({ months }) => hasGaps(months))} />
      {pictures.map(({ year, months }) => (
        <Fragment key={year}>
          {count > 1 ? <h3 className="kern-heading-small">{year}</h3> : null}
          <YearPicture year={year} months={months} states={states} />
        </Fragment>
      ))}
      <p className="text-quiet text-small">
        {t("dateFinder.picture.legend", { states: rowsInWords(states, cities) })}
      </p>
      {pictures.map(({ year }) => (
        <YearTable key={year} year={year} calendars={calendars} />
      ))}
    </Section>
  );
}

function hasGaps(months: readonly PictureMonth[]): boolean {
  return months.some(({ weeks }) =>
    weeks.some(({ cells }) => cells.some(({ school }) => school === "unknown")),
  );
}

function rowsInWords(states: readonly FederalState[], cities: YearSectionProps["cities"]): string {
  return states
    .map((code) =>
      t("dateFinder.picture.state", {
        code,
        state: t(`cities.state.${code}`),
        cities: enumerate(cities.filter(({ state }) => state === code).map(({ name }) => name)),
      }),
    )
    .join(", ");
}
