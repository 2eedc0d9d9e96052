import type { ReactNode } from "react";

type CardProps = {
  as?: "div" | "article" | "section" | "aside";
  warm?: boolean;
  /** Less air inside, for a side column. */
  small?: boolean;
  labelledBy?: string;
  className?: string;
  children: ReactNode;
};

/** A box means: act here. A warm box means: a human voice. */
export function Card(props: CardProps) {
  const { as: Tag = "div", warm, small, labelledBy, className = "", children } = props;
  const variants = `${warm ? "card--warm" : ""} ${small ? "card--small" : ""}`;
  return (
    <Tag
      className={`card ${variants} ${className}`}
      {...(labelledBy ? { "aria-labelledby": labelledBy } : {})}
    >
      {children}
    </Tag>
  );
}
