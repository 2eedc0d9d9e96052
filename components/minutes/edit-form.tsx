import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { PART_LENGTH } from "@/lib/minutes/content";
import { partsOf } from "@/lib/minutes/parts";
import type { MinutesView } from "@/lib/minutes/views";

type EditFormProps = { action: FormAction; minutes: MinutesView };

const SHORT = 2;
const LONG = 10;
const LINE = 90;

/** One field for each part of the minutes. */
export function EditForm({ action, minutes }: EditFormProps) {
  const { meeting, version, content } = minutes;
  const parts = partsOf(content);
  return (
    <ActionForm
      action={action}
      names={Object.fromEntries(parts.map(({ part, label }) => [`text.${part}`, label]))}
      className="stack max-w-measure gap-6"
    >
      <HiddenField name="meetingId" value={meeting.id} />
      <HiddenField name="version" value={version} />
      {parts.map(({ part, label, text }) => (
        <TextArea
          key={part}
          name={`text.${part}`}
          label={label}
          defaultValue={text}
          rows={Math.min(SHORT + Math.floor(text.length / LINE), LONG)}
          maxLength={PART_LENGTH}
        />
      ))}
      <Acts>
        <SubmitButton>{t("minutes.edit.save")}</SubmitButton>
        <ButtonLink href={`/meetings/${meeting.id}/minutes`} kind="tertiary">
          {t("minutes.edit.back")}
        </ButtonLink>
      </Acts>
    </ActionForm>
  );
}
