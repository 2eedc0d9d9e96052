import type { ReactNode } from "react";

type SeatsProps = {
  /** `short` puts the status at the end of the line, for narrow columns. */
  variant?: "full" | "short";
  label?: string;
  children: ReactNode;
};

/** Person lines: one per city. */
export function Seats({ variant = "full", label, children }: SeatsProps) {
  return (
    <ul
      className={variant === "short" ? "seats seats--short" : "seats"}
      {...(label ? { "aria-label": label } : {})}
    >
      {children}
    </ul>
  );
}

type SeatLineProps = {
  city: ReactNode;
  status: ReactNode;
  /** Office and name. */
  children?: ReactNode;
  /** Who answered for whom and when. */
  source?: ReactNode;
};

export function SeatLine({ city, status, children, source }: SeatLineProps) {
  return (
    <li>
      <p className="font-semibold">{city}</p>
      <div className="stack gap-1">
        {status}
        {children ? <div>{children}</div> : null}
        {source ? <p className="text-small text-quiet">{source}</p> : null}
      </div>
    </li>
  );
}

type ShortSeatLineProps = { city: ReactNode; people?: ReactNode; status: ReactNode };

/** City and people on the left, the status on the right. */
export function ShortSeatLine({ city, people, status }: ShortSeatLineProps) {
  if (!people) {
    return (
      <li>
        <span>{city}</span>
        {status}
      </li>
    );
  }
  return (
    <li>
      <div>
        <p className="font-semibold">{city}</p>
        <p className="text-small text-quiet">{people}</p>
      </div>
      {status}
    </li>
  );
}
