import { ActionForm } from "@/components/form/action-form";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type LeadFormProps = {
  action: FormAction;
  pressReleaseId: string;
  city: { id: string; name: string };
  lead: { text: string; version: number } | undefined;
};

/** The first paragraph of one city's own version. */
export function LeadForm({ action, pressReleaseId, city, lead }: LeadFormProps) {
  return (
    <ActionForm
      action={action}
      scope={city.id}
      names={{ text: t("press.lead.text", { city: city.name }) }}
      className="stack w-full max-w-measure gap-4"
    >
      <HiddenField name="pressReleaseId" value={pressReleaseId} />
      <HiddenField name="cityId" value={city.id} />
      <HiddenField name="version" value={lead?.version ?? 0} />
      <TextArea
        name="text"
        label={t("press.lead.text", { city: city.name })}
        hint={t("press.lead.hint")}
        optional={optionalMark}
        defaultValue={lead?.text ?? ""}
        rows={6}
        maxLength={2000}
      />
      <SubmitButton>{t("press.lead.save")}</SubmitButton>
    </ActionForm>
  );
}
