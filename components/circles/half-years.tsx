import { HalfYearLine, type Step } from "@/components/ui/half-year-line";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import type { ShapeKind } from "@/components/ui/shapes";
import type { CircleMeeting } from "@/lib/circles/queries";
import type { CircleStory } from "@/lib/circles/story";
import { countInWords } from "@/lib/i18n/numbers";
import { t } from "@/lib/i18n/words";
import { formatInWords } from "@/lib/meetings/wording";
import { dayOfMonth, daysUntil, monthAndYear, shortDate } from "@/lib/time";

type Point = CircleStory["points"][number];
type HalfYearsProps = {
  story: CircleStory;
  rhythmMonths: number;
  /** Where a manager schedules a meeting; null for everybody else. */
  scheduleHref: string | null;
  now: Date;
};

const SHAPES: Record<Point["state"], ShapeKind> = {
  held: "held",
  coming: "coming",
  begun: "now",
  draft: "planned",
  overdue: "overdue",
  missed: "open",
  open: "open",
};

/** The circle's half-years as a line, and what puts it back into its rhythm when it fell out. */
export function HalfYears({ story, rhythmMonths, scheduleHref, now }: HalfYearsProps) {
  const { points, rhythm } = story;
  return (
    <Section id="halbjahre" title={t("circles.line.title")} gap={32}>
      <HalfYearLine
        label={t("circles.line.label")}
        steps={points.map((point) => step(point, story, scheduleHref, now))}
      />
      {rhythm.isOverdue ? <Overdue story={story} rhythmMonths={rhythmMonths} /> : null}
    </Section>
  );
}

function step(point: Point, story: CircleStory, scheduleHref: string | null, now: Date): Step {
  const { year, half, state, meeting } = point;
  const when = t("circles.line.when", { half, year: String(year) });
  const shown = { state: SHAPES[state], when };
  if (meeting) {
    const title = <a href={`/meetings/${meeting.id}`}>{shortDate(meeting.startsAt)}</a>;
    return { ...shown, title, children: told(state, meeting, now) };
  }
  if (state === "overdue") {
    const month = monthAndYear(story.rhythm.dueOn);
    const children = t("circles.line.overdueText", { month });
    return { ...shown, title: t("circles.line.overdue"), children };
  }
  const title = t(state === "missed" ? "circles.line.missed" : "circles.line.open");
  const isOpen = state === "open" && scheduleHref;
  return isOpen
    ? { ...shown, title, children: <a href={scheduleHref}>{t("circles.page.schedule")}</a> }
    : { ...shown, title };
}

function told(state: Point["state"], { startsAt, format }: CircleMeeting, now: Date): string {
  const how = formatInWords(format);
  if (state === "held") return t("circles.line.held", { format: how });
  if (state === "begun") return t("circles.line.begun");
  if (state === "draft") return t("circles.line.draft");
  return t("circles.line.coming", { days: daysUntil(startsAt, now), format: how });
}

function Overdue({ story, rhythmMonths }: { story: CircleStory; rhythmMonths: number }) {
  const { rhythm, next } = story;
  const since = rhythm.hasMet
    ? t("circles.overdue.months", {
        count: rhythm.monthsSince,
        words: countInWords(rhythm.monthsSince),
        rhythm: rhythmMonths,
        agreed: countInWords(rhythmMonths),
      })
    : t("circles.overdue.never");
  const repair = next
    ? t("circles.overdue.repaired", { day: dayOfMonth(next.meeting.startsAt) })
    : t("circles.overdue.repair");
  return (
    <Note kind="overdue">
      <p>
        <strong>{t("circles.overdue.since", { month: monthAndYear(rhythm.dueOn) })}</strong> {since}{" "}
        {repair}
      </p>
    </Note>
  );
}
