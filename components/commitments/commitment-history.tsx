import type { ReactNode } from "react";
import { statusShapes } from "@/components/commitments/status-shapes";
import { HalfYearLine, type Step } from "@/components/ui/half-year-line";
import type { ShapeKind } from "@/components/ui/shapes";
import { enteredBy, isOpen } from "@/lib/commitments/rules";
import type { CommitmentDetail, CommitmentUpdateView } from "@/lib/commitments/views";
import { stepInWords } from "@/lib/commitments/wording";
import { t } from "@/lib/i18n/words";
import { dateInWords, shortDate, stamp } from "@/lib/time";

/** From the agreement to today and, while it is open, on to the next meeting. */
export function CommitmentHistory({ commitment }: { commitment: CommitmentDetail }) {
  const { nextMeeting, status } = commitment;
  const steps = [agreed(commitment), ...taken(commitment.updates)];
  if (nextMeeting && isOpen(status)) {
    steps.push({
      state: "coming",
      when: shortDate(nextMeeting.startsAt, nextMeeting.timeZone),
      title: t("commitments.history.next"),
      children: <a href={`/meetings/${nextMeeting.id}`}>{nextMeeting.title}</a>,
    });
  }
  return <HalfYearLine variant="tall" steps={steps} label={t("commitments.history.title")} />;
}

function agreed({ agreedOn, proviso, ...source }: CommitmentDetail): Step {
  return {
    state: proviso ? "tentative" : "planned",
    when: dateInWords(agreedOn),
    title: t("commitments.history.agreed"),
    children: (
      <>
        {proviso ? <p>{proviso.text}</p> : null}
        <Source {...source} />
      </>
    ),
  };
}

/** Where it was agreed. */
function Source({ meeting, appeal }: Pick<CommitmentDetail, "meeting" | "appeal">): ReactNode {
  if (appeal) {
    return (
      <a href={`/appeals/${appeal.slug}`}>
        {t("commitments.history.toAppeal", { title: appeal.title })}
      </a>
    );
  }
  if (!meeting) return t("commitments.history.betweenMeetings");
  return (
    <a href={`/meetings/${meeting.id}`}>
      {t("commitments.history.atMeeting", { title: meeting.title })}
    </a>
  );
}

function taken(updates: CommitmentUpdateView[]): Step[] {
  const days = updates.map(({ occurredAt }) => shortDate(occurredAt));
  return updates.map((update, index) => ({
    key: update.id,
    state: shapeOf(update),
    // Two steps of one day are told apart by the hour.
    when: isOnlyOne(days, index) ? (days[index] ?? "") : stamp(update.occurredAt),
    title: stepInWords(update),
    children: <Told update={update} />,
  }));
}

function shapeOf({ step, status }: CommitmentUpdateView): ShapeKind {
  if (step === "CONFIRMED") return "accepted";
  return step === "REFUSED" ? "declined" : statusShapes[status];
}

function isOnlyOne(days: string[], index: number): boolean {
  return days.filter((day) => day === days[index]).length === 1;
}

function Told({ update: { note, by, onBehalfOf } }: { update: CommitmentUpdateView }): ReactNode {
  return (
    <>
      {note ? <p className="whitespace-pre-line">{note}</p> : null}
      <p className="text-quiet text-small">{enteredBy(by, onBehalfOf)}</p>
    </>
  );
}
