import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { Theirs } from "@/components/form/field-parts";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Change } from "@/components/minutes/comparison";
import { Acts } from "@/components/ui/acts";
import { Card } from "@/components/ui/card";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { AmendmentView, MinutesView } from "@/lib/minutes/views";
import { authorInWords } from "@/lib/minutes/wording";
import { stamp } from "@/lib/time";

type AmendmentsProps = {
  minutes: MinutesView;
  /** For who decides. */
  decide: FormAction | null;
};

/** What cities want to read instead, and what became of it; nothing while nobody proposed anything. */
export function Amendments({ minutes, decide }: AmendmentsProps) {
  const { amendments, version, lockedAt } = minutes;
  if (amendments.length === 0) return null;
  return (
    <Section id="vorschlaege" title={t("minutes.amendments.title")}>
      {amendments.map((amendment) => (
        <Card key={amendment.id} small as="article" labelledBy={`vorschlag-${amendment.id}`}>
          <div className="stack max-w-measure gap-4">
            <h3 id={`vorschlag-${amendment.id}`} className="kern-heading-small">
              {t("minutes.amendments.heading", {
                city: amendment.city.name,
                label: amendment.label,
              })}
            </h3>
            <What amendment={amendment} />
            {decide && !lockedAt && isOpen(amendment) ? (
              <DecideForm action={decide} amendment={amendment} version={version} />
            ) : null}
          </div>
        </Card>
      ))}
    </Section>
  );
}

function What({ amendment }: { amendment: AmendmentView }) {
  const { text, current, reason, decision, proposedAt, acceptedAt, declinedAt } = amendment;
  const author = authorInWords({
    by: amendment.proposedBy,
    byName: amendment.proposedByName,
    onBehalfOf: amendment.onBehalfOf,
  });
  return (
    <>
      <p className="text-quiet text-small">
        {t("minutes.amendments.by", { author, moment: stamp(proposedAt) })}
      </p>
      {isOpen(amendment) ? (
        <Change before={current} after={text} />
      ) : (
        <p className="whitespace-pre-line">{text || t("minutes.emptyPart")}</p>
      )}
      {reason ? <p>{t("minutes.mail.proposed.reason", { reason })}</p> : null}
      {acceptedAt ? <Status kind="achieved">{t("minutes.amendments.accepted")}</Status> : null}
      {declinedAt ? <Status kind="abandoned">{t("minutes.amendments.declined")}</Status> : null}
      {isOpen(amendment) ? <Status kind="open">{t("minutes.amendments.open")}</Status> : null}
      {decision ? <p>{decision}</p> : null}
    </>
  );
}

type DecideFormProps = { action: FormAction; amendment: AmendmentView; version: number };

function DecideForm({ action, amendment, version }: DecideFormProps) {
  return (
    <ActionForm action={action} scope={amendment.id} className="stack gap-6">
      <HiddenField name="amendmentId" value={amendment.id} />
      <HiddenField name="version" value={version} />
      <Theirs name="version" />
      <ChoiceField
        name="word"
        legend={t("minutes.amendments.question")}
        size="small"
        choices={[
          {
            value: "ACCEPT",
            label: t("minutes.amendments.accept"),
            small: t("minutes.amendments.acceptHint"),
          },
          { value: "DECLINE", label: t("minutes.amendments.decline") },
        ]}
      />
      <TextArea
        name="decision"
        label={t("minutes.amendments.decision")}
        hint={t("minutes.amendments.decisionHint")}
        optional={optionalMark}
        rows={3}
        maxLength={500}
      />
      <Acts>
        <SubmitButton kind="secondary">{t("minutes.amendments.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function isOpen({ acceptedAt, declinedAt }: AmendmentView): boolean {
  return !acceptedAt && !declinedAt;
}
