import { CarrierFields } from "@/components/bodies/carrier-fields";
import { TownHallFields } from "@/components/cities/town-hall-fields";
import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { CityKind } from "@/prisma/generated/enums";

type AdmitFormProps = {
  action: FormAction;
  ags: string;
  /** Whether the municipality itself is a city of the network already. */
  isThere: boolean;
};

// The browser's style engine decides what is asked, no script.
const NAME =
  "hidden w-full group-has-[[name=kind][value=PART]:checked]/admit:block group-has-[[name=kind][value=ASSOCIATION]:checked]/admit:block";

/** Who joins, from when on, and who drives the work there. */
export function AdmitForm({ action, ags, isThere }: AdmitFormProps) {
  const kinds = Object.values(CityKind).filter((kind) => !(isThere && kind === "MUNICIPALITY"));
  return (
    <ActionForm action={action} names={names} className="group/admit stack max-w-narrow gap-8">
      <HiddenField name="ags" value={ags} />
      <ChoiceField
        name="kind"
        legend={names.kind}
        choices={kinds.map((value) => ({
          value,
          label: t(`cities.admit.kinds.${value}`),
          small: value === "MUNICIPALITY" ? null : t(`cities.admit.kindSmall.${value}`),
        }))}
        defaultValue={kinds[0]}
      />
      <div className={NAME}>
        <TextField
          name="name"
          label={names.name}
          hint={t("cities.admit.nameHint")}
          maxLength={120}
        />
      </div>
      <Section id="beitritt" title={t("cities.admit.membership")}>
        <DateField name="joinedOn" legend={names.joinedOn} labels={dateLabels} />
        <TextField
          name="cohort"
          label={names.cohort}
          hint={t("cities.admit.cohortHint")}
          optional={optionalMark}
          inputMode="numeric"
          width={4}
          maxLength={4}
        />
        <TownHallFields />
      </Section>
      <Section id="stelle" title={t("cities.admit.body")}>
        <p>{t("cities.admit.bodyHint")}</p>
        <TextField name="body" label={names.body} optional={optionalMark} maxLength={200} />
        <CarrierFields name="carrier" label={names.carrier} optional={optionalMark} />
      </Section>
      <Acts>
        <SubmitButton>{t("cities.admit.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

const names = {
  kind: t("cities.admit.kind"),
  name: t("cities.admit.name"),
  joinedOn: t("cities.admit.joinedOn"),
  cohort: t("cities.admit.cohort"),
  fullName: t("cities.admit.fullName"),
  email: t("cities.admit.email"),
  body: t("cities.admit.bodyName"),
  carrier: t("bodies.found.carrier"),
};
