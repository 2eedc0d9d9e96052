import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

type Circle = { id: string; name: string; version: number };
type EditFormProps = { action: FormAction; circle: Circle };

/** What a circle is called. */
export function EditForm({ action, circle }: EditFormProps) {
  const names = { name: t("circles.new.name") };
  return (
    <ActionForm action={action} names={names} className="stack max-w-measure gap-6">
      <HiddenField name="circleId" value={circle.id} />
      <HiddenField name="version" value={circle.version} />
      <TextField name="name" label={names.name} defaultValue={circle.name} maxLength={120} />
      <Acts>
        <SubmitButton>{t("circles.edit.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

type DissolveFormProps = EditFormProps & { today: string };

/** The end of a circle, with what stays and what ends said before. */
export function DissolveForm({ action, circle, today }: DissolveFormProps) {
  const names = {
    dissolvedOn: t("circles.dissolve.day"),
    dissolveReason: t("circles.dissolve.reason"),
  };
  return (
    <Section id="aufloesen" title={t("circles.dissolve.title")}>
      <ul className="stack max-w-measure list-disc gap-2 pl-6">
        {(["stays", "ends", "first"] as const).map((key) => (
          <li key={key}>{t(`circles.dissolve.${key}`)}</li>
        ))}
      </ul>
      <ActionForm
        action={action}
        names={names}
        scope="ende"
        labelledBy="aufloesen"
        className="stack max-w-measure gap-6"
      >
        <HiddenField name="circleId" value={circle.id} />
        <HiddenField name="version" value={circle.version} />
        <DateField
          name="dissolvedOn"
          legend={names.dissolvedOn}
          hint={t("circles.dissolve.dayHint")}
          labels={dateLabels}
          defaultValue={today}
        />
        <TextArea
          name="dissolveReason"
          label={names.dissolveReason}
          hint={t("circles.dissolve.reasonHint")}
          maxLength={500}
        />
        <Acts>
          <SubmitButton kind="secondary">{t("circles.dissolve.submit")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}

type ReopenFormProps = EditFormProps & { until: Date };

/** Takes the end of a circle back, as long as that is possible. */
export function ReopenForm({ action, circle, until }: ReopenFormProps) {
  return (
    <Section id="zuruecknehmen" title={t("circles.reopen.title")}>
      <p className="max-w-measure">{t("circles.reopen.text", { day: dateInWords(until) })}</p>
      <ActionForm
        action={action}
        scope="zuruecknehmen"
        labelledBy="zuruecknehmen"
        className="stack max-w-measure gap-6"
      >
        <HiddenField name="circleId" value={circle.id} />
        <HiddenField name="version" value={circle.version} />
        <Acts>
          <SubmitButton kind="secondary">{t("circles.reopen.submit")}</SubmitButton>
        </Acts>
      </ActionForm>
    </Section>
  );
}
