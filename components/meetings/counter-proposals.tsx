import { ActionForm } from "@/components/form/action-form";
import { Theirs } from "@/components/form/field-parts";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { personAndCity } from "@/lib/meetings/people";
import type { CounterProposalView } from "@/lib/meetings/queries";
import { longMoment } from "@/lib/time";

type CounterProposalsProps = {
  proposals: readonly CounterProposalView[];
  /** Of the meeting. */
  version: number;
  decide: FormAction;
  now: Date;
};

/** Other times proposed from calendars, each to be accepted or declined. */
export function CounterProposals({ proposals, version, decide, now }: CounterProposalsProps) {
  return (
    <Section id="gegenvorschlaege" title={t("meetings.manager.counter.title")} gap={16}>
      <p className="max-w-measure">{t("meetings.manager.counter.lede")}</p>
      <Lines>
        {proposals.map((proposal) => (
          <Line key={proposal.id}>
            <LineTitle>{timeOf(proposal)}</LineTitle>
            <p>{proposerOf(proposal)}</p>
            {proposal.comment ? (
              <p className="text-quiet break-words">
                {t("meetings.manager.counter.comment", { comment: proposal.comment })}
              </p>
            ) : null}
            <Decision
              proposal={proposal}
              version={version}
              action={decide}
              isPast={proposal.startsAt <= now}
            />
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

type DecisionProps = {
  proposal: CounterProposalView;
  version: number;
  action: FormAction;
  isPast: boolean;
};

function Decision({ proposal, version, action, isPast }: DecisionProps) {
  const words = {
    moment: longMoment(proposal.startsAt),
    hidden,
  };
  return (
    <ActionForm action={action} scope={proposal.id} className="stack gap-2 pt-2">
      <HiddenField name="proposalId" value={proposal.id} />
      <HiddenField name="version" value={version} />
      <Theirs name="decision" />
      {isPast ? <p className="text-quiet">{t("meetings.manager.counter.past")}</p> : null}
      <Acts>
        {isPast ? null : (
          <SubmitButton kind="secondary" name="decision" value="accept">
            {t.rich("meetings.manager.counter.accept", words)}
          </SubmitButton>
        )}
        <SubmitButton kind="secondary" name="decision" value="decline">
          {t.rich("meetings.manager.counter.decline", words)}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function timeOf({ startsAt, durationMinutes }: CounterProposalView): string {
  const moment = longMoment(startsAt);
  return durationMinutes
    ? t("meetings.manager.counter.minutes", { moment, minutes: durationMinutes })
    : moment;
}

function proposerOf({ attendance, madeByName }: CounterProposalView): string {
  const person = attendance ? personAndCity(attendance.official) : "";
  return madeByName
    ? t("meetings.manager.counter.byName", { person, name: madeByName })
    : t("meetings.manager.counter.by", { person });
}
