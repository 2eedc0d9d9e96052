import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { NextStep } from "@/lib/circles/steps";
import { enumerate, t } from "@/lib/i18n/words";
import { dateInWords, dayOfMonth } from "@/lib/time";

type NextStepsProps = { steps: readonly NextStep[]; findHref: string };

/** What a process manager can do now, with the reason, in order. */
export function NextSteps({ steps, findHref }: NextStepsProps) {
  return (
    <Section id="naechstes" title={t("circles.steps.title")}>
      {steps.length === 0 ? (
        <EmptyState title={t("circles.steps.nothing")}>
          <p>{t("circles.steps.nothingText")}</p>
        </EmptyState>
      ) : (
        <Lines ordered>
          {steps.map((step) => (
            <StepLine
              key={`${step.kind} ${"meetingId" in step ? step.meetingId : ""}`}
              {...told(step, findHref)}
            />
          ))}
        </Lines>
      )}
    </Section>
  );
}

type Told = { href: string; title: string; text: string; by?: string | undefined };

function StepLine({ href, title, text, by }: Told) {
  return (
    <Line>
      <LineTitle href={href}>{title}</LineTitle>
      <p>{text}</p>
      {by ? <p className="text-quiet text-small">{by}</p> : null}
    </Line>
  );
}

const PATHS = {
  sendInvitations: "invite",
  setAgenda: "agenda",
  notePresence: "presence",
  noteAgreements: "commitments/new",
  writeMinutes: "minutes",
} as const;

function told(step: NextStep, findHref: string): Told {
  switch (step.kind) {
    case "findDate": {
      const { half, year, askAt } = step;
      return {
        href: findHref,
        title: t("circles.steps.findDate", { half: String(half), year: String(year) }),
        text: askAt
          ? t("circles.steps.findDateAsk", { day: dayOfMonth(askAt) })
          : t("circles.steps.findDateText"),
      };
    }
    case "pollRuns":
      return {
        href: `/polls/${step.pollId}`,
        title: t("circles.steps.pollRuns"),
        text: t("circles.steps.pollRunsText"),
      };
    case "awaitAnswers": {
      const { cities, by, startsAt, meetingId } = step;
      const count = cities.length;
      return {
        href: `/meetings/${meetingId}`,
        title: t("circles.steps.awaitAnswers", { count, cities: enumerate(cities) }),
        text: t("circles.steps.awaitAnswersText", { day: dayOfMonth(startsAt) }),
        by: by ? t("circles.steps.by", { day: dateInWords(by) }) : undefined,
      };
    }
    case "findAddress": {
      const { people, meetingId } = step;
      return {
        href: `/meetings/${meetingId}`,
        title: t("circles.steps.findAddress", { count: people.length }),
        text: t("circles.steps.findAddressText", { people: enumerate(people) }),
      };
    }
    default:
      return {
        href: `/meetings/${step.meetingId}/${PATHS[step.kind]}`,
        title: t(`circles.steps.${step.kind}`),
        text: t(`circles.steps.${step.kind}Text`, { day: dayOfMonth(step.startsAt) }),
      };
  }
}
