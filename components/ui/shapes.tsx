import type { ReactNode } from "react";

export type ShapeKind =
  | "accepted"
  | "represented"
  | "open"
  | "declined"
  | "tentative"
  | "planned"
  | "in-progress"
  | "achieved"
  | "postponed"
  | "abandoned"
  | "yes"
  | "if-need-be"
  | "no"
  | "held"
  | "coming"
  | "overdue"
  | "now";

const circle = (variant = "") => <circle className={`shape ${variant}`} cx="10" cy="10" r="8.5" />;

const empty = circle();

const ticked = (
  <>
    {circle("shape--yes")}
    <path className="shape--tick" d="M6 10.4l2.8 2.8L14 7.6" />
  </>
);

const half = (
  <>
    {circle("shape--ring")}
    <path className="shape--half" d="M10 1.5a8.5 8.5 0 0 0 0 17z" />
  </>
);

const dotted = (
  <>
    {circle("shape--ring")}
    <circle className="shape--half" cx="10" cy="10" r="3.6" />
  </>
);

const stroked = (path: string) => (
  <>
    {empty}
    <path className="shape--stroke" d={path} />
  </>
);

const crossed = stroked("M6.8 6.8l6.4 6.4M13.2 6.8l-6.4 6.4");
const wavy = stroked("M5.4 11.2c1.6-2.6 3-2.6 4.6-1.2s3 1.4 4.6-1.2");
const arrow = stroked("M5.5 10h8.5M10.8 6.6L14.2 10l-3.4 3.4");
const dash = stroked("M6 10h8");

const diamond = (
  <>
    <path className="shape shape--late" d="M10 1.2L18.8 10 10 18.8 1.2 10z" />
    <path className="shape--late-stroke" d="M10 6v5M10 13.8v.2" />
  </>
);

const shapes: Record<ShapeKind, ReactNode> = {
  accepted: ticked,
  achieved: ticked,
  yes: ticked,
  held: ticked,
  represented: half,
  "in-progress": half,
  "if-need-be": half,
  open: empty,
  planned: empty,
  declined: crossed,
  no: crossed,
  tentative: wavy,
  postponed: arrow,
  abandoned: dash,
  coming: dotted,
  now: dotted,
  overdue: diamond,
};

/** The drawing alone, in 20 × 20 units, for use inside another picture. */
export function Shape({ kind }: { kind: ShapeKind }) {
  return shapes[kind];
}

/** The shape as a picture of its own. It says nothing by itself: a word stands beside it. */
export function ShapeIcon({ kind, size = 20 }: { kind: ShapeKind; size?: number }) {
  return (
    <svg viewBox="0 0 20 20" width={size} height={size} aria-hidden="true" focusable="false">
      <Shape kind={kind} />
    </svg>
  );
}
