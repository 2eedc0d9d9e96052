import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { FormDetails } from "@/components/form/form-details";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import { Card } from "@/components/ui/card";
import { Section } from "@/components/ui/section";
import type { CheckView } from "@/lib/contacts/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type AnswerFormProps = {
  action: FormAction;
  check: CheckView;
  /** Until when the answer can be changed, and how. */
  note: string;
  /** Which city, and who answers. */
  children: ReactNode;
};

const names = {
  changes: t("contacts.answer.changes"),
  answeredBy: t("attendances.guest.whoAnswers"),
  answeredByName: t("attendances.guest.yourName"),
};

/** All is right, with one button; or what has changed, in the city's own words. */
export function AnswerForm({ action, check, note, children }: AnswerFormProps) {
  const { version, changes } = check;
  return (
    <Section id="antwort" title={t("contacts.answer.title")} gap={16}>
      <Card warm small className="w-full max-w-measure">
        <ActionForm
          key={version}
          action={action}
          names={names}
          className="group/answer stack gap-6"
        >
          <HiddenField name="version" value={version} />
          {children}
          <Acts>
            <SubmitButton name="answer" value="RIGHT">
              {t("contacts.answer.right")}
            </SubmitButton>
          </Acts>
          <FormDetails summary={t("contacts.answer.somethingElse")}>
            <TextArea
              name="changes"
              label={names.changes}
              hint={t("contacts.answer.changesHint")}
              defaultValue={changes ?? ""}
              maxLength={2000}
            />
            <Acts>
              <SubmitButton kind="secondary" name="answer" value="CHANGED">
                {t("contacts.answer.changed")}
              </SubmitButton>
            </Acts>
          </FormDetails>
        </ActionForm>
      </Card>
      <p className="max-w-measure text-quiet text-small">{note}</p>
    </Section>
  );
}
