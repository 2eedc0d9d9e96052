import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { officialNames } from "@/components/officials/field-names";
import { PersonFields } from "@/components/officials/person-fields";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { OfficialLine } from "@/lib/officials/queries";
import { toDay } from "@/lib/time";
import { OfficeKind } from "@/prisma/generated/enums";

type OfficialFormProps = {
  action: FormAction;
  /** The official as it stands, or the city of a new one. */
  about: { official: OfficialLine } | { cityId: string };
};

/** Who holds which office from when to when. */
export function OfficialForm({ action, about }: OfficialFormProps) {
  const official = "official" in about ? about.official : null;
  return (
    <ActionForm action={action} names={officialNames} className="stack max-w-narrow gap-6">
      {"official" in about ? (
        <>
          <HiddenField name="officialId" value={about.official.id} />
          <HiddenField name="version" value={about.official.version} />
        </>
      ) : (
        <HiddenField name="cityId" value={about.cityId} />
      )}
      <SelectField
        name="officeKind"
        label={officialNames.officeKind}
        options={Object.values(OfficeKind).map((kind) => ({
          value: kind,
          label: t(`officials.kind.${kind}`),
        }))}
        defaultValue={official?.officeKind}
      />
      <PersonFields {...(official ? { person: official } : {})} />
      <TermField name="termStartsOn" day={official?.termStartsOn} />
      <TermField name="termEndsOn" day={official?.termEndsOn} />
      <Acts>
        <SubmitButton>
          {t(official ? "officials.form.submitEdit" : "officials.form.submitNew")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}

type TermFieldProps = {
  name: "termStartsOn" | "termEndsOn";
  day: Date | null | undefined;
};

function TermField({ name, day }: TermFieldProps) {
  return (
    <DateField
      name={name}
      legend={officialNames[name]}
      labels={dateLabels}
      optional={optionalMark}
      defaultValue={day ? toDay(day) : undefined}
    />
  );
}
