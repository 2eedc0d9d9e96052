import { Fragment } from "react";
import type { PictureMonth, PictureWeek, WeekCell } from "@/lib/date-finder/picture";
import { inStates } from "@/lib/date-finder/wording";
import { t } from "@/lib/i18n/words";
import { monthInWords } from "@/lib/time";
import type { FederalState } from "@/prisma/generated/enums";

type YearPictureProps = {
  year: number;
  months: readonly PictureMonth[];
  states: readonly FederalState[];
};

// In units of the drawing: a cell is 21 wide, a row and a column are 25.
const STEP = 25;
const SIZE = 21;
const LEFT = 30.5;
const TOP = 18.5;
const WIDTH = 156;

/** Weeks × states, month by month. The table beside it says the same. */
export function YearPicture({ year, months, states }: YearPictureProps) {
  const label = t("dateFinder.picture.label", { year: String(year), where: inStates(states) });
  return (
    <figure className="year-picture" aria-label={label}>
      {months.map(({ month, weeks }) => (
        <figure key={month}>
          <figcaption className="font-semibold text-small">{monthInWords(month)}</figcaption>
          <Month weeks={weeks} states={states} />
        </figure>
      ))}
    </figure>
  );
}

function Month({ weeks, states }: { weeks: PictureWeek[]; states: readonly FederalState[] }) {
  const below = TOP + states.length * STEP;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${below + 22}`} aria-hidden="true" focusable="false">
      {states.map((state, row) => (
        <text key={state} x="0" y={TOP + row * STEP + 14.5}>
          {state}
        </text>
      ))}
      {weeks.map(({ week, cells, proposals }, column) => (
        <Fragment key={week}>
          <text x={LEFT + column * STEP + SIZE / 2} y="11" textAnchor="middle">
            {week}
          </text>
          {cells.map((cell, row) => (
            <Cell key={cell.state} cell={cell} x={LEFT + column * STEP} y={TOP + row * STEP} />
          ))}
          {proposals.length > 0 ? (
            <Pick x={LEFT + column * STEP + SIZE / 2} y={below + 10} words={proposals.join("+")} />
          ) : null}
        </Fragment>
      ))}
    </svg>
  );
}

/** One week of one state. */
export function Cell({ cell, x, y }: { cell: Omit<WeekCell, "state">; x: number; y: number }) {
  const { school, hasFeast } = cell;
  const square = { x, y, width: SIZE, height: SIZE, rx: 2 };
  return (
    <>
      <rect className={`year-picture__${school === "unknown" ? "unknown" : "free"}`} {...square} />
      {school === "off" ? <rect className="year-picture__off" {...square} /> : null}
      {school === "some" ? (
        <path
          className="year-picture__off"
          d={`M${x + 0.5} ${y + SIZE - 0.5}V${y + 0.5}L${x + SIZE - 0.5} ${y + SIZE - 0.5}z`}
        />
      ) : null}
      {hasFeast ? (
        <circle className="year-picture__feast" cx={x + SIZE / 2} cy={y + SIZE / 2} r="4" />
      ) : null}
    </>
  );
}

/** The number of a proposal below its week. */
export function Pick({ x, y, words }: { x: number; y: number; words: string }) {
  return (
    <>
      <circle className="year-picture__pick" cx={x} cy={y} r="10" />
      <text className="year-picture__number" x={x} y={y + 4.5} textAnchor="middle">
        {words}
      </text>
    </>
  );
}
