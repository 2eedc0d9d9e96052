import { ChoiceField } from "@/components/form/choice-field";
import { optionalMark } from "@/components/form/form-labels";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { projectFieldNames } from "@/components/projects/field-names";
import { t } from "@/lib/i18n/words";
import { LONGEST, type ProjectText } from "@/lib/projects/schema";
import { themeChoices } from "@/lib/projects/themes";
import { Transferability } from "@/prisma/generated/enums";

/** The short form: two things are asked for, the rest helps. */
export function ProjectFields({ project }: { project: ProjectText | null }) {
  return (
    <>
      <TextField
        name="title"
        label={projectFieldNames.title}
        defaultValue={project?.title}
        maxLength={LONGEST.title}
      />
      <TextArea
        name="goal"
        label={projectFieldNames.goal}
        hint={t("projects.field.goalHint")}
        defaultValue={project?.goal}
        maxLength={LONGEST.goal}
      />
      <TextArea
        name="effect"
        label={projectFieldNames.effect}
        hint={t("projects.field.effectHint")}
        optional={optionalMark}
        defaultValue={project?.effect ?? undefined}
        maxLength={LONGEST.effect}
      />
      <TextArea
        name="effort"
        label={projectFieldNames.effort}
        hint={t("projects.field.effortHint")}
        optional={optionalMark}
        rows={3}
        defaultValue={project?.effort ?? undefined}
        maxLength={LONGEST.effort}
      />
      <TextField
        name="contact"
        label={projectFieldNames.contact}
        hint={t("projects.field.contactHint")}
        optional={optionalMark}
        defaultValue={project?.contact ?? undefined}
        maxLength={LONGEST.contact}
      />
      <ChoiceField
        name="transferability"
        legend={projectFieldNames.transferability}
        optional={optionalMark}
        size="small"
        columns={3}
        choices={Object.values(Transferability).map((value) => ({
          value,
          label: t(`projects.transferability.${value}`),
        }))}
        defaultValue={project?.transferability ?? undefined}
      />
      <TextArea
        name="transferNote"
        label={projectFieldNames.transferNote}
        optional={optionalMark}
        rows={2}
        defaultValue={project?.transferNote ?? undefined}
        maxLength={LONGEST.word}
      />
      <ThemesField chosen={project?.themes ?? []} hint={t("projects.field.themesHint")} />
    </>
  );
}

/** The themes of a project or goal. */
export function ThemesField({ chosen, hint }: { chosen: string[]; hint: string }) {
  return (
    <ChoiceField
      name="themes"
      kind="checkbox"
      legend={projectFieldNames.themes}
      hint={hint}
      optional={optionalMark}
      size="small"
      columns={3}
      choices={themeChoices}
      defaultValue={chosen}
    />
  );
}
