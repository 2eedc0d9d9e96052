import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { MembershipView } from "@/lib/memberships/queries";

type ReturnFormProps = { action: FormAction; city: MembershipView };

/** The day from which a former member belongs to the network again. */
export function ReturnForm({ action, city }: ReturnFormProps) {
  return (
    <Section id="rueckkehr" title={t("memberships.return.title")}>
      <ActionForm action={action} names={names}>
        <HiddenField name="cityId" value={city.id} />
        <HiddenField name="version" value={city.version} />
        <DateField name="joinedOn" legend={names.joinedOn} labels={dateLabels} />
        <TextField
          name="cohort"
          label={names.cohort}
          hint={t("memberships.return.cohortHint")}
          optional={optionalMark}
          inputMode="numeric"
          width={4}
          maxLength={4}
        />
        <Acts>
          <SubmitButton>{t("memberships.return.submit")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

const names = {
  joinedOn: t("memberships.return.joinedOn"),
  cohort: t("memberships.return.cohort"),
};
