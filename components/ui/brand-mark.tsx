const seats = [
  { cx: 30.6, cy: 30.6 },
  { cx: 9.4, cy: 30.6 },
  { cx: 9.4, cy: 9.4 },
  { cx: 30.6, cy: 9.4 },
];

/** A table and four seats. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true" focusable="false">
      <circle className="round-table__top" cx="20" cy="20" r="9.5" />
      {seats.map(({ cx, cy }) => (
        <circle key={`${cx} ${cy}`} className="shape--half" cx={cx} cy={cy} r="4" />
      ))}
    </svg>
  );
}
