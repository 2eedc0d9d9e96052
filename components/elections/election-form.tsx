import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { ShownRows } from "@/components/form/shown-rows";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import { CANDIDATE_INDEXES, CANDIDATE_ROWS } from "@/lib/elections/rows";
import type { ElectionStart } from "@/lib/elections/start";
import type { Eligible } from "@/lib/elections/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type ElectionFormProps = { action: FormAction; people: Eligible[]; start: ElectionStart };

const EMPTY_ROWS = 2;

/** Who stands, for which term, and how it is voted. */
export function ElectionForm({ action, people, start }: ElectionFormProps) {
  return (
    <ActionForm action={action} names={fieldNames()} className="page-flow">
      {start.id ? (
        <>
          <HiddenField name="electionId" value={start.id} />
          <HiddenField name="version" value={start.version} />
        </>
      ) : null}
      <Section id="wahl" title={t("elections.page.kind")} className="max-w-measure">
        <TextField
          name="title"
          label={t("elections.form.name")}
          defaultValue={start.title}
          maxLength={120}
        />
        <Days start={start} />
        <ChoiceField
          name="way"
          size="small"
          legend={t("elections.form.way")}
          hint={t("elections.open")}
          defaultValue={start.way}
          choices={(["here", "outside"] as const).map((way) => ({
            value: way,
            label: t(`elections.form.${way}`),
          }))}
        />
        <DateField
          name="votesUntil"
          legend={t("elections.form.votesUntil")}
          hint={t("elections.form.votesHint")}
          labels={dateLabels}
          optional={optionalMark}
          defaultValue={start.votesUntil}
        />
      </Section>
      <Section id="personen" title={t("elections.form.candidates")} className="max-w-measure">
        <p>{t("elections.form.candidatesHint")}</p>
        <ShownRows
          name={CANDIDATE_ROWS.count}
          start={Math.max(start.candidates.length, EMPTY_ROWS)}
        >
          {CANDIDATE_INDEXES.map((index) => (
            <CandidateRow key={index} index={index} people={people} start={start} />
          ))}
        </ShownRows>
        <SubmitButton kind="secondary" name="intent" value="addRow">
          {t("elections.form.addRow")}
        </SubmitButton>
      </Section>
      <Acts>
        <SubmitButton name="intent" value="save">
          {t("elections.form.save")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function Days({ start }: { start: ElectionStart }) {
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-4">
      <DateField
        name="termStartsOn"
        legend={t("elections.form.termStartsOn")}
        hint={t("elections.form.termHint")}
        labels={dateLabels}
        defaultValue={start.termStartsOn}
      />
      <DateField
        name="termEndsOn"
        legend={t("elections.form.termEndsOn")}
        labels={dateLabels}
        defaultValue={start.termEndsOn}
      />
    </div>
  );
}

type CandidateRowProps = { index: number; people: Eligible[]; start: ElectionStart };

function CandidateRow({ index, people, start }: CandidateRowProps) {
  const candidate = start.candidates[index];
  return (
    <fieldset className="stack m-0 w-full min-w-0 gap-4 border-0 border-line border-t border-solid px-0 pt-4 pb-4">
      <legend className="float-left w-full font-semibold">
        {t("elections.form.row", { number: index + 1 })}
      </legend>
      <SelectField
        name={`candidates.${index}.userId`}
        label={t("elections.form.person")}
        placeholder={t("elections.form.choose")}
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={candidate?.userId ?? ""}
      />
      <TextField
        name={`candidates.${index}.office`}
        label={t("elections.form.office")}
        hint={t("elections.form.officeHint")}
        defaultValue={candidate?.office ?? ""}
        maxLength={120}
      />
      <TextArea
        name={`candidates.${index}.text`}
        label={t("elections.form.text")}
        optional={optionalMark}
        defaultValue={candidate?.text ?? ""}
        rows={3}
        maxLength={600}
      />
    </fieldset>
  );
}

/** What the summary of errors calls the fields. */
function fieldNames(): Record<string, string> {
  const names: Record<string, string> = {
    title: t("elections.form.name"),
    way: t("elections.form.way"),
    termStartsOn: t("elections.form.termStartsOn"),
    termEndsOn: t("elections.form.termEndsOn"),
    votesUntil: t("elections.form.votesUntil"),
  };
  for (const index of CANDIDATE_INDEXES) {
    const row = t("elections.form.row", { number: index + 1 });
    names[`candidates.${index}.userId`] = row;
    names[`candidates.${index}.office`] = `${row}, ${t("elections.form.office")}`;
  }
  return names;
}
