import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels, optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { ThemesField } from "@/components/projects/project-fields";
import { Acts } from "@/components/ui/acts";
import type { FormAction } from "@/lib/form/state";
import type { GoalView } from "@/lib/goals/queries";
import { LONGEST } from "@/lib/goals/schema";
import { t } from "@/lib/i18n/words";
import { toDay } from "@/lib/time";

type City = { id: string; name: string };

const names = {
  cityId: t("goals.form.city"),
  title: t("goals.form.title"),
  description: t("goals.form.description"),
  adoptedOn: t("goals.form.adoptedOn"),
  themes: t("goals.form.themes"),
};

type GoalFormProps = {
  action: FormAction;
  /** The goal as it stands, or for a new one the cities to choose from. */
  about: { goal: GoalView } | { cities: City[] };
};

/** What a city has set itself. */
export function GoalForm({ action, about }: GoalFormProps) {
  const goal = "goal" in about ? about.goal : null;
  return (
    <ActionForm action={action} names={names} className="stack max-w-measure gap-6">
      {"goal" in about ? (
        <>
          <HiddenField name="goalId" value={about.goal.id} />
          <HiddenField name="version" value={about.goal.version} />
        </>
      ) : (
        <CityField cities={about.cities} />
      )}
      <TextField
        name="title"
        label={names.title}
        defaultValue={goal?.title}
        maxLength={LONGEST.title}
      />
      <TextArea
        name="description"
        label={names.description}
        hint={t("goals.form.descriptionHint")}
        rows={6}
        defaultValue={goal?.description}
        maxLength={LONGEST.description}
      />
      <DateField
        name="adoptedOn"
        legend={names.adoptedOn}
        labels={dateLabels}
        optional={optionalMark}
        defaultValue={goal?.adoptedOn ? toDay(goal.adoptedOn) : undefined}
      />
      <ThemesField chosen={goal?.themes ?? []} hint={t("projects.field.themesHint")} />
      <Acts>
        <SubmitButton>{t(goal ? "goals.form.save" : "goals.form.create")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function CityField({ cities }: { cities: City[] }) {
  const [only, ...others] = cities;
  if (only && others.length === 0) return <HiddenField name="cityId" value={only.id} />;
  return (
    <SelectField
      name="cityId"
      label={names.cityId}
      placeholder={t("goals.form.choose")}
      options={cities.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
