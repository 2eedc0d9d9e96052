import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { placeholderOf } from "@/lib/press/body";
import { speakerInList } from "@/lib/press/quoted";
import type { PressDesk } from "@/lib/press/views";

type TextFormProps = {
  action: FormAction;
  press: NonNullable<PressDesk["pressRelease"]>;
  quotes: PressDesk["quotes"];
};

/** Title and text of a press release, and beside it which placeholder stands for whose words. */
export function TextForm({ action, press, quotes }: TextFormProps) {
  return (
    <>
      <ActionForm
        action={action}
        names={{ title: t("press.form.title"), body: t("press.form.body") }}
        className="stack w-full max-w-measure gap-6"
      >
        <HiddenField name="pressReleaseId" value={press.id} />
        <HiddenField name="version" value={press.version} />
        <TextField
          name="title"
          label={t("press.form.title")}
          defaultValue={press.title}
          maxLength={160}
        />
        <TextArea
          name="body"
          label={t("press.form.body")}
          hint={t("press.form.bodyHint")}
          defaultValue={press.body}
          rows={22}
          maxLength={20_000}
        />
        <Acts>
          <SubmitButton>
            {t(press.publishedAt ? "press.form.saveCorrection" : "press.form.save")}
          </SubmitButton>
        </Acts>
      </ActionForm>
      <Section id="platzhalter" title={t("press.form.placeholders")} gap={16}>
        {quotes.length === 0 ? <p>{t("press.desk.noQuotes")}</p> : null}
        <ul className="list-disc space-y-1 pl-8">
          {quotes.map((quote) => (
            <li key={quote.id} className="max-w-measure">
              <strong>{placeholderOf(quote.position)}</strong>: {speakerInList(quote)}: „
              {quote.text}“
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
