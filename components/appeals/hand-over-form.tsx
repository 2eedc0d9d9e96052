import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import type { AppealShown } from "@/lib/appeals/queries";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { dateInWords, toDay } from "@/lib/time";

type HandOverFormProps = { action: FormAction; appeal: AppealShown };

/** To whom the result was handed over, and when. */
export function HandOverForm({ action, appeal }: HandOverFormProps) {
  const { handedOverTo, handedOverOn } = appeal;
  const names = { to: t("appeals.handOver.to"), on: t("appeals.handOver.on") };
  return (
    <Section id="uebergabe" title={t("appeals.handOver.title")} className="print:hidden">
      {handedOverTo && handedOverOn ? (
        <p className="font-semibold">
          {t("appeals.handOver.done", { to: handedOverTo, day: dateInWords(handedOverOn) })}
        </p>
      ) : null}
      <div className="max-w-narrow">
        <ActionForm action={action} names={names} scope="handOver">
          <HiddenField name="appealId" value={appeal.id} />
          <TextField
            name="to"
            label={names.to}
            hint={t("appeals.handOver.toHint")}
            defaultValue={handedOverTo ?? undefined}
          />
          <DateField
            name="on"
            legend={names.on}
            labels={dateLabels}
            defaultValue={handedOverOn ? toDay(handedOverOn) : undefined}
          />
          <SubmitButton kind="secondary">{t("appeals.handOver.save")}</SubmitButton>
        </ActionForm>
      </div>
    </Section>
  );
}
