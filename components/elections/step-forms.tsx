import { Fragment } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { ElectionView } from "@/lib/elections/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";

type Stepping = { action: FormAction; election: Pick<ElectionView, "id" | "version"> };

const NARROW = "stack max-w-measure gap-6";

type StepFormProps = Stepping & { label: string; hint: string };

/** One button that takes an election a step on, and what it does. */
export function StepForm({ action, election, label, hint }: StepFormProps) {
  return (
    <ActionForm action={action} scope="schritt" className={NARROW}>
      <Seen election={election} />
      <p>{hint}</p>
      <Acts>
        <SubmitButton>{label}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

/** The result of an election that was held outside. */
export function ResultForm({ action, election }: Stepping & { election: ElectionView }) {
  const fields = election.candidates.map(({ id, user }, index) => ({
    id,
    row: `results.${index}`,
    name: `results.${index}.votes`,
    label: t("elections.result.votes", { name: fullName(user) ?? "" }),
  }));
  const names = Object.fromEntries(fields.map(({ name, label }) => [name, label]));
  return (
    <ActionForm action={action} names={names} className={NARROW}>
      <Seen election={election} />
      {fields.map(({ id, row, name, label }) => (
        <Fragment key={id}>
          <HiddenField name={`${row}.candidateId`} value={id} />
          <TextField name={name} label={label} inputMode="numeric" width={4} maxLength={5} />
        </Fragment>
      ))}
      <Acts>
        <SubmitButton>{t("elections.result.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

/** Calls an election off with a word to the cities. */
export function CancelForm({ action, election }: Stepping) {
  const names = { reason: t("elections.cancelling.reason") };
  return (
    <ActionForm action={action} names={names} className={NARROW}>
      <Seen election={election} />
      <TextArea name="reason" label={names.reason} rows={3} maxLength={300} />
      <Acts>
        <SubmitButton>{t("elections.cancelling.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function Seen({ election }: Pick<Stepping, "election">) {
  return (
    <>
      <HiddenField name="electionId" value={election.id} />
      <HiddenField name="version" value={election.version} />
    </>
  );
}
