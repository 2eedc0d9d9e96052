"use client";

import { mostSeats, type Place, placeSeats } from "@/components/ui/round-table-places";
import { Shape, type ShapeKind } from "@/components/ui/shapes";

export type Seat = { name: string; state: ShapeKind };

type RoundTableProps = {
  /** In the order of the list beside the picture; it reads like text, from left to right. */
  seats: Seat[];
  middle?: { number: string; label: string };
  /** The same in a sentence; left out where a list beside the picture already says it. */
  description?: string;
  size?: "large" | "small";
};

/**
 * Who sits at the table, for up to eight cities. Above that only the sentence remains. A client component
 * like everything that only draws: a page then carries its few words, not each line a second time as data.
 */
export function RoundTable({ seats, middle, description, size = "large" }: RoundTableProps) {
  const said = description ? <p className="kern-sr-only">{description}</p> : null;
  if (seats.length === 0 || seats.length > mostSeats) return said;

  const names = seats.map((seat) => seat.name);
  const { viewBox, width, height, orbit, table, scale, places } = placeSeats(names, size);
  const center = { cx: width / 2, cy: height / 2 };
  return (
    <>
      <svg
        className={`round-table round-table--${size}`}
        viewBox={viewBox}
        aria-hidden="true"
        focusable="false"
      >
        <circle className="round-table__line" {...center} r={orbit} />
        <circle className="round-table__top" {...center} r={table} />
        {seats.map((seat, index) => (
          <SeatMark
            key={seat.name}
            seat={seat}
            place={places[index]}
            scale={scale}
            labelled={size === "large"}
          />
        ))}
        {middle && size === "large" ? <Middle {...middle} {...center} /> : null}
      </svg>
      {said}
    </>
  );
}

type SeatMarkProps = { seat: Seat; place: Place | undefined; scale: number; labelled: boolean };

function SeatMark({ seat, place, scale, labelled }: SeatMarkProps) {
  if (!place) return null;
  return (
    <>
      <g transform={`translate(${place.x} ${place.y}) scale(${scale})`}>
        <Shape kind={seat.state} />
      </g>
      {labelled ? (
        <text x={place.label.x} y={place.label.y} textAnchor={place.label.anchor}>
          {place.label.lines.map((line, index) => (
            <tspan key={line} x={place.label.x} dy={index === 0 ? 0 : 23}>
              {line}
            </tspan>
          ))}
        </text>
      ) : null}
    </>
  );
}

type MiddleProps = { number: string; label: string; cx: number; cy: number };

function Middle({ number, label, cx, cy }: MiddleProps) {
  return (
    <>
      <text className="round-table__number" x={cx} y={cy + 4} textAnchor="middle">
        {number}
      </text>
      <text className="round-table__label" x={cx} y={cy + 26} textAnchor="middle">
        {label}
      </text>
    </>
  );
}
