import type { ReactNode } from "react";
import { unbroken } from "@/components/circles/unbroken";
import { HalfYearLine, type Step } from "@/components/ui/half-year-line";
import { hidden } from "@/components/ui/hidden";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import type { ShapeKind } from "@/components/ui/shapes";
import type { CircleMeeting } from "@/lib/circles/queries";
import type { CircleStory } from "@/lib/circles/story";
import { hostsInTurn, overdueInWords, windowInWords } from "@/lib/circles/wording";
import { t } from "@/lib/i18n/words";
import { formatInWords } from "@/lib/meetings/wording";
import { daysUntil, monthAndYear, shortDate } from "@/lib/time";

type Point = CircleStory["points"][number];
type HalfYearsProps = {
  story: CircleStory;
  rhythmMonths: number;
  /** Where a manager finds a date and changes the rhythm; null for everybody else. */
  managing: { findHref: string; rhythmHref: string } | null;
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

/** The circle's half-years as a line with the next window, and what puts it back into its rhythm when it fell out. */
export function HalfYears({ story, rhythmMonths, managing, now }: HalfYearsProps) {
  const { points, rhythm, prospect } = story;
  const findHref = managing?.findHref ?? null;
  return (
    <Section id="halbjahre" title={t("circles.line.title")} gap={32}>
      <HalfYearLine
        label={t("circles.line.label")}
        steps={points.map((point) => step(point, story, findHref, now))}
      />
      {rhythm.isOverdue ? (
        <Note kind="overdue">
          <p>
            <strong>{t("circles.overdue.since", { month: monthAndYear(rhythm.dueOn) })}</strong>{" "}
            {overdueInWords(rhythm, rhythmMonths, prospect)}
          </p>
        </Note>
      ) : null}
      <div className="stack max-w-measure gap-2">
        <p>{hostsInTurn(prospect, now)}</p>
        {managing ? (
          <p>
            <a href={managing.rhythmHref}>{t("circles.rhythm.change")}</a>
          </p>
        ) : null}
      </div>
    </Section>
  );
}

function step(point: Point, story: CircleStory, findHref: string | null, now: Date): Step {
  const { year, half, state, meeting } = point;
  const when = t("circles.line.when", { half, year: String(year) });
  const shown = { state: SHAPES[state], when };
  if (meeting) {
    const title = <a href={`/meetings/${meeting.id}`}>{shortDate(meeting.startsAt)}</a>;
    return { ...shown, title, children: together(told(state, meeting, now), outcome(meeting)) };
  }
  const due = point.isDue ? <Due story={story} findHref={findHref} /> : null;
  if (state === "overdue") {
    const month = monthAndYear(story.rhythm.dueOn);
    const text = <p>{t("circles.line.overdueText", { month })}</p>;
    return { ...shown, title: t("circles.line.overdue"), children: together(text, due) };
  }
  const title = t(state === "missed" ? "circles.line.missed" : "circles.line.open");
  return due ? { ...shown, title, children: due } : { ...shown, title };
}

function together(text: ReactNode, due: ReactNode): ReactNode {
  return (
    <>
      {text}
      {due}
    </>
  );
}

/** When the next meeting should be, unless the window has passed, and the way to a date. */
function Due({ story, findHref }: { story: CircleStory; findHref: string | null }) {
  const { rhythm, prospect } = story;
  const hasPassed = rhythm.isOverdue && prospect.planned === null;
  return (
    <>
      {hasPassed ? null : (
        <p>{t("circles.line.window", { span: unbroken(windowInWords(prospect.window)) })}</p>
      )}
      <ToDate pollId={prospect.pollId} findHref={findHref} />
    </>
  );
}

/** To the poll that runs, which everybody of the circle sees, or to the date finder. */
function ToDate({ pollId, findHref }: { pollId: string | null; findHref: string | null }) {
  const href = pollId ? `/polls/${pollId}` : findHref;
  if (!href) return null;
  return (
    <p>
      <a href={href}>{t(pollId ? "circles.steps.pollRuns" : "circles.line.find")}</a>
    </p>
  );
}

/** What came of a meeting, once it is there for everybody who sees the meeting. */
function outcome({ id, startsAt, minutes, pressRelease: press }: CircleMeeting): ReactNode {
  const day = shortDate(startsAt);
  const isPublished = press?.publishedAt && !press.withdrawnAt;
  return (
    <>
      {minutes?.circulatedAt ? (
        <p>
          <a href={`/meetings/${id}/minutes`}>{t.rich("circles.line.minutes", { day, hidden })}</a>
        </p>
      ) : null}
      {isPublished ? (
        <p>
          <a href={`/press/${press.slug}`}>{t.rich("circles.line.press", { day, hidden })}</a>
        </p>
      ) : null}
    </>
  );
}

function told(state: Point["state"], { startsAt, format }: CircleMeeting, now: Date): string {
  const how = formatInWords(format);
  if (state === "held") return t("circles.line.held", { format: how });
  if (state === "begun") return t("circles.line.begun");
  if (state === "draft") return t("circles.line.draft");
  return t("circles.line.coming", { days: daysUntil(startsAt, now), format: how });
}
