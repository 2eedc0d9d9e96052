import { ActionForm } from "@/components/form/action-form";
import { FormDetails } from "@/components/form/form-details";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { isChecked } from "@/lib/appeals/rules";
import type { AppealAsWritten } from "@/lib/appeals/standing";
import { returnedInWords } from "@/lib/appeals/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { stamp } from "@/lib/time";

type CheckDeskProps = {
  appeal: AppealAsWritten;
  /** For a second person, who finds it good or gives it back. */
  decide: { approve: FormAction; giveBack: FormAction } | null;
  /** For who writes. */
  ask: FormAction | null;
};

/** Whether a second person has read the draft, and the step towards it. */
export function CheckDesk({ appeal, decide, ask }: CheckDeskProps) {
  return (
    <Section id="pruefung" title={t("appeals.check.state")} gap={16}>
      <p>{standing(appeal)}</p>
      {decide ? <Decide appeal={appeal} {...decide} /> : null}
      {ask ? (
        <ActionForm action={ask} scope="ask">
          <HiddenField name="appealId" value={appeal.id} />
          <p className="text-quiet text-small">{t("appeals.check.askHint")}</p>
          <SubmitButton kind={decide ? "secondary" : "primary"}>
            {t("appeals.check.ask")}
          </SubmitButton>
        </ActionForm>
      ) : null}
    </Section>
  );
}

type DecideProps = { appeal: AppealAsWritten; approve: FormAction; giveBack: FormAction };

function Decide({ appeal, approve, giveBack }: DecideProps) {
  return (
    <>
      <ActionForm action={approve} scope="approve">
        <HiddenField name="appealId" value={appeal.id} />
        <HiddenField name="version" value={appeal.version} />
        <p className="text-quiet text-small">{t("appeals.check.approveHint")}</p>
        <SubmitButton>{t("appeals.check.approve")}</SubmitButton>
      </ActionForm>
      <ActionForm action={giveBack} names={{ word: t("appeals.check.word") }} scope="return">
        <HiddenField name="appealId" value={appeal.id} />
        <HiddenField name="version" value={appeal.version} />
        <FormDetails summary={t("appeals.check.return")}>
          <TextArea
            name="word"
            label={t("appeals.check.word")}
            hint={t("appeals.check.wordHint")}
          />
          <SubmitButton kind="secondary">{t("appeals.check.returnSubmit")}</SubmitButton>
        </FormDetails>
      </ActionForm>
    </>
  );
}

function standing(appeal: AppealAsWritten): string {
  const { checkAskedAt, checkedAt, checkedBy } = appeal;
  const returned = returnedInWords(appeal);
  if (returned) return returned;
  if (checkedAt && checkedBy) {
    const key = isChecked(appeal) ? "checked" : "outdated";
    const said = { name: fullName(checkedBy) ?? "", moment: stamp(checkedAt) };
    return t(`appeals.check.${key}`, said);
  }
  return checkAskedAt
    ? t("appeals.check.waiting", { moment: stamp(checkAskedAt) })
    : t("appeals.check.notAsked");
}
