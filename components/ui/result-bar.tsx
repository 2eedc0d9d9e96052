import { barPieces, barWidth, type Degree } from "@/components/ui/result-bar-pieces";

const height = 24;

const levels: Record<Degree, number> = {
  pledged: 1,
  endorsed: 0.55,
  read: 0.18,
  declined: 0,
  open: 0,
};

/** Counts of cities as one bar: how full a piece is shows the degree. A table with the numbers follows. */
export function ResultBar({ counts }: { counts: { degree: Degree; count: number }[] }) {
  return (
    <svg
      className="result-bar"
      viewBox={`0 0 ${barWidth} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {barPieces(counts).map((piece) => (
        <BarPiece key={piece.degree} {...piece} height={height} />
      ))}
    </svg>
  );
}

/** One piece alone, to stand beside its word in the table. */
export function ResultSwatch({ degree }: { degree: Degree }) {
  return (
    <svg
      className="result-bar result-bar--swatch"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <BarPiece degree={degree} x={0} width={20} height={20} />
    </svg>
  );
}

type BarPieceProps = { degree: Degree; x: number; width: number; height: number };

function BarPiece({ degree, x, width, height: full }: BarPieceProps) {
  const level = full * levels[degree];
  return (
    <>
      {level > 0 ? (
        <rect className="result-bar__level" x={x} y={full - level} width={width} height={level} />
      ) : null}
      <rect
        className={`result-bar__piece result-bar__piece--${degree}`}
        x={x + 0.5}
        y={0.5}
        width={width - 1}
        height={full - 1}
      />
    </>
  );
}
