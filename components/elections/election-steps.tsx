import { StepForm } from "@/components/elections/step-forms";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import type { ElectionStage } from "@/lib/elections/rules";
import type { ElectionView } from "@/lib/elections/views";
import { lastDayInWords } from "@/lib/elections/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type ElectionStepsProps = {
  election: ElectionView;
  stage: ElectionStage;
  everybodyVoted: boolean;
  actions: { call: FormAction; count: FormAction };
};

/** What who holds elections can do now: the next step, and the ways out. */
export function ElectionSteps(props: ElectionStepsProps) {
  const { election, stage } = props;
  if (stage === "decided" || stage === "cancelled") return null;
  const path = `/elections/${election.id}`;
  return (
    <>
      <NextStep {...props} />
      <Acts>
        {stage === "toEnter" ? (
          <ButtonLink href={`${path}/result`} kind="primary">
            {t("elections.page.enter")}
          </ButtonLink>
        ) : null}
        {stage === "draft" || stage === "toEnter" ? (
          <ButtonLink href={`${path}/edit`}>{t("elections.page.edit")}</ButtonLink>
        ) : null}
        <ButtonLink href={`${path}/cancel`} kind="tertiary">
          {t("elections.page.cancel")}
        </ButtonLink>
      </Acts>
    </>
  );
}

/** Calling what was prepared, counting what is over or complete. */
function NextStep({ election, stage, everybodyVoted, actions }: ElectionStepsProps) {
  const { votesUntil } = election;
  if (stage === "draft" && votesUntil) {
    const hint = t("elections.page.callHint", { day: lastDayInWords(votesUntil) });
    const label = t("elections.page.call");
    return <StepForm action={actions.call} election={election} label={label} hint={hint} />;
  }
  const isEarly = stage === "voting" && everybodyVoted;
  if (stage !== "toCount" && !isEarly) return null;
  const early = isEarly ? `${t("elections.page.countEarly")} ` : "";
  return (
    <StepForm
      action={actions.count}
      election={election}
      label={t("elections.page.count")}
      hint={`${early}${t("elections.page.countHint")}`}
    />
  );
}
