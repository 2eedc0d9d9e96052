import { ActionForm } from "@/components/form/action-form";
import { Theirs } from "@/components/form/field-parts";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { PART_LENGTH } from "@/lib/minutes/content";
import type { Part } from "@/lib/minutes/parts";

/** In whose name it is said: a city, signed in, or whoever holds its link. */
export type Subject = { meetingId: string; cityId: string } | { token: string };

type FormProps = { action: FormAction; subject: Subject; version: number };

/** One city agrees to the version it reads. */
export function ApproveForm({ action, subject, version }: FormProps) {
  return (
    <ActionForm action={action} scope="zustimmung" className="stack gap-6">
      <Identity subject={subject} version={version} />
      <GuestName subject={subject} />
      <Acts>
        <SubmitButton>{t("minutes.approve.submit", { number: version })}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

/** Another text for one part; it begins with the text as it stands. */
export function ChangeForm(props: FormProps & { part: Part; backHref: string }) {
  const { action, subject, version, part, backHref } = props;
  return (
    <Section id="aenderung" title={t("minutes.change.title", { label: part.label })}>
      <ActionForm
        action={action}
        scope="aenderung"
        labelledBy="aenderung"
        className="stack max-w-measure gap-6"
      >
        <Identity subject={subject} version={version} />
        <HiddenField name="part" value={part.part} />
        <TextArea
          name="text"
          label={t("minutes.change.text")}
          hint={t("minutes.change.textHint")}
          defaultValue={part.text}
          rows={8}
          maxLength={PART_LENGTH}
        />
        <TextArea
          name="reason"
          label={t("minutes.change.reason")}
          optional={optionalMark}
          rows={3}
          maxLength={500}
        />
        <GuestName subject={subject} />
        <Acts>
          <SubmitButton>{t("minutes.change.submit")}</SubmitButton>
          <ButtonLink href={backHref} kind="tertiary">
            {t("minutes.change.back")}
          </ButtonLink>
        </Acts>
      </ActionForm>
    </Section>
  );
}

function Identity({ subject, version }: Pick<FormProps, "subject" | "version">) {
  return (
    <>
      {Object.entries(subject).map(([name, value]) => (
        <HiddenField key={name} name={name} value={value} />
      ))}
      <HiddenField name="version" value={version} />
      <Theirs name="version" />
    </>
  );
}

/** Behind a link nobody is signed in: who answers says so. */
function GuestName({ subject }: { subject: Subject }) {
  if (!("token" in subject)) return null;
  return (
    <TextField
      name="name"
      label={t("minutes.approve.name")}
      hint={t("minutes.approve.nameHint")}
      autoComplete="name"
      maxLength={120}
    />
  );
}
