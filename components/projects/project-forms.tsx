import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { projectFieldNames } from "@/components/projects/field-names";
import { ProjectFields } from "@/components/projects/project-fields";
import { Acts } from "@/components/ui/acts";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { HandInItem, ProjectView } from "@/lib/projects/views";

type HandInFormProps = { action: FormAction; item: HandInItem };

/** A new project for an agenda item. */
export function HandInForm({ action, item }: HandInFormProps) {
  return (
    <Section id="neu" title={t("projects.handIn.new")}>
      <ActionForm action={action} names={projectFieldNames}>
        <HiddenField name="agendaItemId" value={item.id} />
        <ProjectFields project={null} />
        <Acts>
          <SubmitButton>{t("projects.handIn.submit")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

/** One the city has handed in before; nothing where there is none. */
export function ChooseForm({ action, item }: HandInFormProps) {
  if (item.earlier.length === 0) return null;
  return (
    <Section as="aside" id="frueher" title={t("projects.handIn.earlier")}>
      <ActionForm
        action={action}
        names={{ projectId: t("projects.handIn.earlierField") }}
        scope="frueher"
      >
        <HiddenField name="agendaItemId" value={item.id} />
        <SelectField
          name="projectId"
          label={t("projects.handIn.earlierField")}
          placeholder={t("projects.handIn.earlierPlaceholder")}
          options={item.earlier.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Acts>
          <SubmitButton kind="secondary">{t("projects.handIn.earlierSubmit")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

type OwnProjectProps = { action: FormAction; project: ProjectView };

/** What the city says of its project, to be changed. */
export function EditForm({ action, project }: OwnProjectProps) {
  return (
    <ActionForm action={action} names={projectFieldNames} className="stack max-w-measure gap-6">
      <HiddenField name="projectId" value={project.id} />
      <HiddenField name="version" value={project.version} />
      <ProjectFields project={project} />
      <Acts>
        <SubmitButton>{t("projects.edit.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

/** Takes a project back, after a second thought. */
export function WithdrawForm({ action, project }: OwnProjectProps) {
  return (
    <Details summary={t("projects.withdraw.open")}>
      <ActionForm action={action} scope="rueckzug" className="stack gap-4">
        <HiddenField name="projectId" value={project.id} />
        <HiddenField name="version" value={project.version} />
        <p>{t("projects.withdraw.sure")}</p>
        <SubmitButton kind="secondary">{t("projects.withdraw.submit")}</SubmitButton>
      </ActionForm>
    </Details>
  );
}
