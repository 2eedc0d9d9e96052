import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { type Fact, Facts } from "@/components/ui/facts";
import { Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { enumerate, t } from "@/lib/i18n/words";
import { formatInWords, hostNames } from "@/lib/meetings/wording";
import type { PollView } from "@/lib/polls/queries";
import { isPastDeadline } from "@/lib/polls/rules";
import { recently } from "@/lib/time";

/** What the dates are for. */
export function AroundPoll({ poll }: { poll: PollView }) {
  const lines: [string, string | null][] = [
    [t("polls.page.format"), formatInWords(poll.format)],
    [t("polls.page.duration"), t("polls.page.minutes", { minutes: poll.durationMinutes })],
    [t("meetings.form.place"), poll.place],
    [t("polls.page.hosts"), hostNames(poll.hosts)],
  ];
  const facts = lines.flatMap(([term, description]): Fact[] =>
    description ? [{ term, description }] : [],
  );
  return (
    <Section id="treffen" as="aside" title={t("polls.page.around")} gap={16}>
      <Facts facts={facts} layout="stacked" />
    </Section>
  );
}

type PollDeskProps = {
  poll: PollView;
  /** Names of the cities whose answer is missing. */
  silent: readonly string[];
  remind: FormAction;
  now: Date;
};

/** What process managers can do with an open poll besides entering and fixing. */
export function PollDesk({ poll, silent, remind, now }: PollDeskProps) {
  const { id, remindedAt } = poll;
  return (
    <Section id="organisation" as="aside" title={t("polls.page.manage")} gap={16}>
      {silent.length > 0 && !isPastDeadline(poll, now) ? (
        <ActionForm action={remind} scope="erinnern" className="stack gap-2">
          <HiddenField name="pollId" value={id} />
          <SubmitButton kind="secondary">
            {t("polls.page.remind", { cities: enumerate(silent) })}
          </SubmitButton>
          <p className="text-quiet text-small">
            {remindedAt
              ? t("polls.page.reminded", { moment: recently(remindedAt, now) })
              : t("polls.page.remindHint")}
          </p>
        </ActionForm>
      ) : null}
      <Lines>
        {(["edit", "cancel"] as const).map((word) => (
          <li key={word}>
            <a className="inline-flex min-h-11 items-center" href={`/polls/${id}/${word}`}>
              {t(`polls.page.${word}`)}
            </a>
          </li>
        ))}
        <li>
          <a className="inline-flex min-h-11 items-center" href="/mails">
            {t("polls.page.mails")}
          </a>
        </li>
      </Lines>
    </Section>
  );
}
