import type { ReactNode } from "react";
import { ShapeIcon, type ShapeKind } from "@/components/ui/shapes";

export type Step = {
  /** Where day and shape may be the same for two. */
  key?: string;
  state: ShapeKind;
  /** The half-year or the day, small, above the title. */
  when: string;
  title: ReactNode;
  children?: ReactNode;
};

type HalfYearLineProps = {
  steps: Step[];
  /** `line` lies on a wide screen, `tall` stays upright, `three` has headings for titles. */
  variant?: "line" | "tall" | "three";
  label?: string;
};

const mostStepsLying = 6;

/** Half-years of a circle, or the history of an agreement. Upright on a telephone. */
export function HalfYearLine({ steps, variant = "line", label }: HalfYearLineProps) {
  const flat = variant !== "tall" && steps.length <= mostStepsLying;
  const Title = variant === "three" ? "h3" : "span";
  return (
    <ol
      className={flat ? "half-year-line half-year-line--flat" : "half-year-line"}
      data-steps={steps.length}
      {...(label ? { "aria-label": label } : {})}
    >
      {steps.map((step) => (
        <li key={step.key ?? `${step.when} ${step.state}`}>
          <span className="half-year-line__dot">
            <ShapeIcon kind={step.state} size={26} />
          </span>
          <span className="half-year-line__when">{step.when}</span>
          <Title className="half-year-line__title">{step.title}</Title>
          {step.children ? <div>{step.children}</div> : null}
        </li>
      ))}
    </ol>
  );
}
