import type { ReactNode } from "react";
import { Stack } from "@/components/ui/stack";

type MeetingCardProps = {
  /** The id of the heading inside `children`. */
  labelledBy: string;
  /** What is expected: the answer form. Follows the facts in reading order. */
  foot?: ReactNode;
  picture?: ReactNode;
  children: ReactNode;
};

/** The next meeting, once per page: date, facts and contribution, then the answer, then the picture. */
export function MeetingCard({ labelledBy, foot, picture, children }: MeetingCardProps) {
  return (
    <article className="card meeting-card" aria-labelledby={labelledBy}>
      <Stack gap={24}>{children}</Stack>
      {foot ? <div className="meeting-card__foot">{foot}</div> : null}
      {picture ? (
        <Stack gap={8} className="meeting-card__picture">
          {picture}
        </Stack>
      ) : null}
    </article>
  );
}
