import type { ReactNode } from "react";
import { WindowFields } from "@/components/calls/window-fields";
import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { FormDetails } from "@/components/form/form-details";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { OnlyWhen } from "@/components/form/only-when";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import type { CallView } from "@/lib/calls/views";
import { windowInWords } from "@/lib/calls/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { toWallClock } from "@/lib/time";

export type AnswerFormProps = {
  action: FormAction;
  /** What the form is about: the wish, or the guest link to it. */
  subject: { name: "callId" | "token"; value: string };
  call: Pick<CallView, "version" | "windows" | "moveOfferedAt">;
};

/** One question, then only what follows from the answer, then one button. */
export function AnswerForm({ action, subject, call }: AnswerFormProps) {
  return (
    <ActionForm action={action} className="group/answer stack gap-8">
      <Identity subject={subject} call={call} />
      <ChoiceField
        name="answer"
        legend={t(call.moveOfferedAt ? "calls.answer.moveQuestion" : "calls.answer.question")}
        choices={[
          { value: "AGREE", label: t("calls.answer.agree") },
          { value: "OFFER", label: t("calls.answer.offer") },
          call.moveOfferedAt
            ? { value: "KEEP", label: t("calls.answer.moveKeep") }
            : { value: "DECLINE", label: t("calls.answer.decline") },
        ]}
      />
      <OnlyWhen chosen="agree">
        <ChoiceField
          name="window"
          legend={t("calls.answer.window")}
          size="small"
          choices={call.windows.map((window) => ({
            value: toWallClock(window.startsAt),
            label: windowInWords(window),
          }))}
        />
        <TextField
          name="startsAt"
          label={t("calls.answer.startsAt")}
          hint={t("calls.answer.startsAtHint")}
          optional={optionalMark}
          maxLength={5}
          width={4}
        />
      </OnlyWhen>
      <OnlyWhen chosen="offer">
        <WindowFields />
      </OnlyWhen>
      <OnlyWhen chosen="word">
        <Word />
      </OnlyWhen>
      <GuestName subject={subject} />
      <Acts>
        <SubmitButton>{t("calls.answer.send")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

type OneWordProps = AnswerFormProps & { label: string; text?: string };

/** Calls off what was agreed, or takes a wish back. */
export function CallOffForm({ text, label, ...form }: OneWordProps) {
  return (
    <PlainForm {...form} answer="DECLINE" scope="absage" label={label}>
      {text ? <p>{text}</p> : null}
      <Word />
    </PlainForm>
  );
}

/** Takes other times off the table again: the agreed one stands. */
export function KeepForm({ text, label, ...form }: OneWordProps) {
  return (
    <PlainForm {...form} answer="KEEP" scope="dabei-bleiben" label={label}>
      <p className="text-lede">{text}</p>
    </PlainForm>
  );
}

/** Lays other times on the table, folded away: what is agreed mostly stays. */
export function MoveForm({ text, label, ...form }: OneWordProps) {
  const { action, subject, call } = form;
  return (
    <ActionForm action={action} scope="anderer-termin">
      <FormDetails summary={t("calls.answer.moveSummary")}>
        <Identity subject={subject} call={call} />
        <HiddenField name="answer" value="OFFER" />
        <p>{text}</p>
        <WindowFields />
        <Word />
        <GuestName subject={subject} />
        <Acts>
          <SubmitButton kind="secondary">{label}</SubmitButton>
        </Acts>
      </FormDetails>
    </ActionForm>
  );
}

type PlainFormProps = AnswerFormProps & {
  answer: "DECLINE" | "KEEP";
  scope: string;
  label: string;
  children: ReactNode;
};

function PlainForm({ action, subject, call, answer, scope, label, children }: PlainFormProps) {
  return (
    <ActionForm action={action} scope={scope} className="stack gap-6">
      <Identity subject={subject} call={call} />
      <HiddenField name="answer" value={answer} />
      {children}
      <GuestName subject={subject} />
      <Acts>
        <SubmitButton kind="secondary">{label}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function Identity({ subject, call }: Pick<AnswerFormProps, "subject" | "call">) {
  return (
    <>
      <HiddenField name={subject.name} value={subject.value} />
      <HiddenField name="version" value={call.version} />
    </>
  );
}

function Word() {
  return (
    <TextArea
      name="note"
      label={t("calls.answer.note")}
      hint={t("calls.answer.noteHint")}
      optional={optionalMark}
      rows={3}
      maxLength={300}
    />
  );
}

/** Behind a link nobody is signed in: who answers says so. */
function GuestName({ subject }: Pick<AnswerFormProps, "subject">) {
  if (subject.name !== "token") return null;
  return (
    <TextField
      name="name"
      label={t("calls.answer.name")}
      hint={t("calls.answer.nameHint")}
      autoComplete="name"
      maxLength={120}
    />
  );
}
