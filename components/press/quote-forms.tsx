import { ActionForm } from "@/components/form/action-form";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { ReleaseStatus } from "@/components/releases/release-status";
import { Row } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { personAndCity } from "@/lib/meetings/people";
import { placeholderOf } from "@/lib/press/body";
import type { Speaker } from "@/lib/press/queries";
import { speakerInList } from "@/lib/press/quoted";
import type { QuoteView } from "@/lib/press/views";

type NoteFormProps = { action: FormAction; meetingId: string; speakers: readonly Speaker[] };

/** Notes what somebody said, and who. */
export function NoteQuoteForm({ action, meetingId, speakers }: NoteFormProps) {
  const options = speakers.map((one) => ({ value: one.id, label: personAndCity(one) }));
  return (
    <ActionForm
      action={action}
      scope="neu"
      names={{
        text: t("press.quotes.text"),
        officialId: t("press.quotes.who"),
        speakerName: t("press.quotes.name"),
      }}
      className="stack w-full max-w-measure gap-6"
    >
      <HiddenField name="meetingId" value={meetingId} />
      <TextArea
        name="text"
        label={t("press.quotes.text")}
        hint={t("press.quotes.textHint")}
        maxLength={1000}
      />
      <SelectField
        name="officialId"
        label={t("press.quotes.who")}
        options={options}
        placeholder={t("press.quotes.somebodyElse")}
      />
      <TextField
        name="speakerName"
        label={t("press.quotes.name")}
        hint={t("press.quotes.nameHint")}
        optional={optionalMark}
        maxLength={120}
      />
      <TextField
        name="speakerOffice"
        label={t("press.quotes.office")}
        optional={optionalMark}
        maxLength={160}
      />
      <SubmitButton>{t("press.quotes.note")}</SubmitButton>
    </ActionForm>
  );
}

type QuoteDeskProps = { quote: QuoteView; edit: FormAction; remove: FormAction };

/** One noted quote: its words to be changed, or to go on without it. */
export function QuoteDesk({ quote, edit, remove }: QuoteDeskProps) {
  const { id, position, version, text } = quote;
  return (
    <Section
      id={`zitat-${position}`}
      level={3}
      gap={16}
      title={`${placeholderOf(position)} ${speakerInList(quote)}`}
    >
      <ReleaseStatus release={quote.releases[0]} />
      <ActionForm
        action={edit}
        scope={`wortlaut-${position}`}
        names={{ text: t("press.quotes.words") }}
        className="stack w-full max-w-measure gap-4"
      >
        <HiddenField name="quoteId" value={id} />
        <HiddenField name="version" value={version} />
        <TextArea
          name="text"
          label={t("press.quotes.words")}
          defaultValue={text}
          maxLength={1000}
        />
        <SubmitButton kind="secondary">{t("press.quotes.save")}</SubmitButton>
      </ActionForm>
      <Row>
        <ActionForm action={remove} scope={`ohne-${position}`} className="stack gap-2">
          <HiddenField name="quoteId" value={id} />
          <SubmitButton kind="secondary">
            {t("press.desk.without")}
            <span className="sr-only"> ({speakerInList(quote)})</span>
          </SubmitButton>
        </ActionForm>
      </Row>
    </Section>
  );
}
