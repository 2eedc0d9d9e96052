import { CarrierFields } from "@/components/bodies/carrier-fields";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { CityBodies } from "@/lib/bodies/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type FoundFormProps = { action: FormAction; city: CityBodies };

/** A new coordination body, maybe with its first day and its carrier. */
export function FoundForm({ action, city }: FoundFormProps) {
  return (
    <Section id="eintragen" title={t("bodies.found.title")}>
      <ActionForm action={action} names={names} className="stack max-w-narrow gap-6">
        <HiddenField name="cityId" value={city.cityId} />
        <HiddenField name="version" value={city.version} />
        <TextField name="name" label={names.name} maxLength={200} />
        <CarrierFields name="carrier" label={names.carrier} optional={optionalMark} />
        <DateField
          name="startedOn"
          legend={names.startedOn}
          labels={dateLabels}
          hint={t("bodies.found.startedOnHint")}
          optional={optionalMark}
        />
        <Acts>
          <SubmitButton>{t("bodies.found.submit")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

const names = {
  name: t("bodies.found.name"),
  carrier: t("bodies.found.carrier"),
  startedOn: t("bodies.found.startedOn"),
};
