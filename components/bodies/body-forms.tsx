import type { ReactNode } from "react";
import { CarrierFields } from "@/components/bodies/carrier-fields";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type Body = { id: string; name: string; version: number };
type BodyFormProps = { action: FormAction; body: Body };

/** Who carries the body from a day on. */
export function CarrierForm({ action, body }: BodyFormProps) {
  const names = { name: t("bodies.carrier.name"), startsOn: t("bodies.carrier.startsOn") };
  return (
    <Section id="traeger" title={t("bodies.carrier.title")}>
      <p className="max-w-measure">{t("bodies.carrier.lede")}</p>
      <BodyForm action={action} body={body} names={names} scope="traeger">
        <CarrierFields name="name" label={names.name} />
        <DateField name="startsOn" legend={names.startsOn} labels={dateLabels} />
        <Acts>
          <SubmitButton>{t("bodies.carrier.submit")}</SubmitButton>
        </Acts>
      </BodyForm>
    </Section>
  );
}

/** What the body is called. */
export function RenameForm({ action, body }: BodyFormProps) {
  const names = { name: t("bodies.found.name") };
  return (
    <Section id="name" title={t("bodies.rename.title")}>
      <BodyForm action={action} body={body} names={names} scope="name">
        <TextField name="name" label={names.name} defaultValue={body.name} maxLength={200} />
        <Acts>
          <SubmitButton kind="secondary">{t("bodies.rename.submit")}</SubmitButton>
        </Acts>
      </BodyForm>
    </Section>
  );
}

/** The first day without the body. */
export function EndForm({ action, body }: BodyFormProps) {
  const names = { endedOn: t("bodies.end.endedOn") };
  return (
    <Section id="ende" title={t("bodies.end.title")}>
      <p className="max-w-measure">{t("bodies.end.lede")}</p>
      <BodyForm action={action} body={body} names={names} scope="ende">
        <DateField name="endedOn" legend={names.endedOn} labels={dateLabels} />
        <Acts>
          <SubmitButton kind="secondary">{t("bodies.end.submit")}</SubmitButton>
        </Acts>
      </BodyForm>
    </Section>
  );
}

type FormProps = BodyFormProps & {
  names: Record<string, string>;
  scope: string;
  children: ReactNode;
};

function BodyForm({ action, body, names, scope, children }: FormProps) {
  return (
    <ActionForm action={action} names={names} scope={scope} className="stack max-w-narrow gap-6">
      <HiddenField name="bodyId" value={body.id} />
      <HiddenField name="version" value={body.version} />
      {children}
    </ActionForm>
  );
}
