import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import type { Membership } from "@/lib/circles/rules";
import { spansOf } from "@/lib/circles/spans";
import type { CircleStory } from "@/lib/circles/story";
import { constellationInWords } from "@/lib/circles/wording";
import { enumerate, t } from "@/lib/i18n/words";
import { calendarDay, dateInWords, shortDate } from "@/lib/time";

type CircleSpansProps = {
  members: readonly Membership[];
  growth: CircleStory["growth"];
  names: ReadonlyMap<string, string>;
  now: Date;
  withMeetings: boolean;
};

const COLUMNS = ["day", "constellation", "cities"] as const;

/** Which city was part of the circle when, as bars below each other; the compositions as a table. */
export function CircleSpans({ members, growth, names, now, withMeetings }: CircleSpansProps) {
  const columns = withMeetings ? ([...COLUMNS, "firstMeeting"] as const) : COLUMNS;
  const { spans, marks } = spansOf(members, calendarDay(now));
  return (
    <>
      <ul className="stack w-full gap-2 pt-4">
        {spans.map(({ cityId, joinedOn, leftOn, start, width }) => (
          <li key={`${cityId}${joinedOn.toISOString()}`} className="w-full">
            <p className="text-small">
              {t(leftOn ? "circles.growth.spanEnded" : "circles.growth.span", {
                city: names.get(cityId) ?? cityId,
                from: dateInWords(joinedOn),
                to: leftOn ? dateInWords(leftOn) : "",
              })}
            </p>
            <svg
              aria-hidden="true"
              className="block h-3 w-full"
              viewBox="0 0 100 10"
              preserveAspectRatio="none"
            >
              <rect className="fill-line" x="0" y="4" width="100" height="2" />
              <rect
                className="fill-warm-line forced-colors:fill-current"
                x={start}
                y="1"
                width={width}
                height="8"
              />
              {marks.map((mark) => (
                <line
                  key={mark}
                  className="stroke-line"
                  vectorEffect="non-scaling-stroke"
                  x1={mark}
                  x2={mark}
                  y1="0"
                  y2="10"
                />
              ))}
            </svg>
          </li>
        ))}
      </ul>
      <Details summary={t("circles.growth.asTable")}>
        <DataTable
          caption={t("circles.growth.caption")}
          columns={columns.map((column) => ({
            label: t(`circles.growth.column.${column}`),
          }))}
          rows={growth.map(({ from, cityIds, firstMeeting }) => ({
            id: from.toISOString(),
            cells: [
              dateInWords(from),
              constellationInWords(cityIds.length),
              enumerate(cityIds.map((id) => names.get(id) ?? id)),
              firstMeeting ? shortDate(firstMeeting) : t("circles.growth.notMet"),
            ].slice(0, columns.length),
          }))}
        />
      </Details>
    </>
  );
}
