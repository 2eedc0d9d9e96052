import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type RhythmFormProps = { action: FormAction; circle: { id: string; rhythmMonths: number } };

/** How many months lie between two meetings. */
export function RhythmForm({ action, circle }: RhythmFormProps) {
  const names = { rhythmMonths: t("circles.rhythm.months") };
  return (
    <ActionForm action={action} names={names} className="stack max-w-measure gap-6">
      <HiddenField name="circleId" value={circle.id} />
      <HiddenField name="version" value={circle.rhythmMonths} />
      <TextField
        name="rhythmMonths"
        label={names.rhythmMonths}
        hint={t("circles.rhythm.monthsHint")}
        inputMode="numeric"
        width={2}
        defaultValue={String(circle.rhythmMonths)}
      />
      <Acts>
        <SubmitButton>{t("circles.rhythm.submit")}</SubmitButton>
        <ButtonLink href={`/circles/${circle.id}`}>{t("circles.rhythm.keep")}</ButtonLink>
      </Acts>
    </ActionForm>
  );
}
