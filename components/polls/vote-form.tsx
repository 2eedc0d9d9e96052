import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { OnlyWhen } from "@/components/form/only-when";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { HourField } from "@/components/meetings/when-fields";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { BallotView, PollView } from "@/lib/polls/queries";
import { datesAhead, voteOn } from "@/lib/polls/rules";
import { VOTES } from "@/lib/polls/schema";
import { clock, longDate, longMoment } from "@/lib/time";

type VoteFormProps = {
  action: FormAction;
  /** What the form is about: the ballot, or the guest link. */
  subject: { name: "ballotId" | "token"; value: string };
  poll: PollView;
  ballot: BallotView;
  now: Date;
  submit: string;
  /** Fields only a guest needs. */
  children?: ReactNode;
  foot?: string;
};

/** One question per date, a word if wished, another date if need be, one button. */
export function VoteForm(props: VoteFormProps) {
  const { action, subject, poll, ballot, now, submit, children, foot } = props;
  const dates = datesAhead(poll.dates, now);
  return (
    <ActionForm
      action={action}
      names={fieldNames(dates)}
      className="group/answer stack max-w-[46rem] gap-8"
    >
      <HiddenField name={subject.name} value={subject.value} />
      <HiddenField name="version" value={ballot.version} />
      {dates.map((date, index) => (
        <DateVote key={date.id} index={index} date={date} ballot={ballot} />
      ))}
      <TextArea
        name="comment"
        label={t("polls.form.comment")}
        hint={t("polls.form.commentHint")}
        optional={optionalMark}
        rows={2}
        maxLength={500}
        defaultValue={ballot.comment ?? ""}
      />
      <CounterFields />
      {children}
      <Acts>
        <SubmitButton>{submit}</SubmitButton>
      </Acts>
      {foot ? <p className="text-quiet text-small">{foot}</p> : null}
    </ActionForm>
  );
}

type DateVoteProps = { index: number; date: PollView["dates"][number]; ballot: BallotView };

function DateVote({ index, date, ballot }: DateVoteProps) {
  const isFresh = ballot.votes.length > 0 && voteOn(ballot, date.id) === null;
  return (
    <div className="w-full">
      <HiddenField name={`votes.${index}.dateId`} value={date.id} />
      <ChoiceField
        name={`votes.${index}.vote`}
        legend={
          <>
            {longDate(date.startsAt)}{" "}
            <span className="font-normal text-quiet">
              {`${clock(date.startsAt)} Uhr`}
              {isFresh ? `, ${t("polls.form.fresh")}` : null}
            </span>
          </>
        }
        columns={3}
        choices={VOTES.map((value) => ({ value, label: t(`polls.form.${value}`) }))}
        defaultValue={voteOn(ballot, date.id) ?? undefined}
      />
    </div>
  );
}

/** First the wish, then what it asks for. */
function CounterFields() {
  return (
    <div className="stack w-full gap-6">
      <CheckField
        name="proposes"
        label={t("polls.form.proposes")}
        hint={t("polls.form.counterHint")}
      />
      <OnlyWhen chosen="counter">
        <DateField name="counterOn" legend={t("polls.form.counterOn")} labels={dateLabels} />
        <TextField
          name="counterAt"
          label={t("polls.form.counterAt")}
          hint={t("meetings.form.startsAtHint")}
          defaultValue="10:00"
          width={4}
          maxLength={5}
        />
        <HourField name="hour" />
      </OnlyWhen>
    </div>
  );
}

function fieldNames(dates: readonly { startsAt: Date }[]): Record<string, string> {
  const votes = dates.map(({ startsAt }, index) => [`votes.${index}.vote`, longMoment(startsAt)]);
  return {
    ...Object.fromEntries(votes),
    comment: t("polls.form.comment"),
    counterOn: t("polls.form.counterOn"),
    counterAt: t("polls.form.counterAt"),
    answeredBy: t("attendances.guest.whoAnswers"),
    answeredByName: t("attendances.guest.yourName"),
  };
}
