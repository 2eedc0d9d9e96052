import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { isSettled, stageOf, USUAL_PERIOD } from "@/lib/minutes/rules";
import type { MinutesView } from "@/lib/minutes/views";

export type ManagerActions = {
  draft: FormAction;
  circulate: FormAction;
  lock: FormAction;
  noteReminder: FormAction;
};

type DraftFormProps = { action: FormAction; meetingId: string; isFirst: boolean };

/** Writes the draft from the notes, or writes it anew. */
export function DraftForm({ action, meetingId, isFirst }: DraftFormProps) {
  return (
    <ActionForm action={action} scope="entwurf" className="stack gap-4">
      <HiddenField name="meetingId" value={meetingId} />
      {isFirst ? null : <p>{t("minutes.desk.againText")}</p>}
      <Acts>
        <SubmitButton kind={isFirst ? "primary" : "secondary"}>
          {t(isFirst ? "minutes.desk.draft" : "minutes.desk.again")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}

type ManagerDeskProps = { minutes: MinutesView; actions: ManagerActions };

/** What who drives the circle can do with minutes as they stand. */
export function ManagerDesk({ minutes, actions }: ManagerDeskProps) {
  const stage = stageOf(minutes);
  if (stage === "locked") return null;
  if (stage === "draft") return <Draft minutes={minutes} actions={actions} />;
  return <Circulated minutes={minutes} actions={actions} />;
}

function Draft({ minutes, actions }: ManagerDeskProps) {
  const { meeting, version } = minutes;
  return (
    <Section id="umlauf" title={t("minutes.desk.circulateTitle")}>
      <p className="max-w-measure">{t("minutes.desk.circulateText")}</p>
      <ActionForm action={actions.circulate} className="stack gap-6">
        <HiddenField name="meetingId" value={meeting.id} />
        <HiddenField name="version" value={version} />
        <TextField
          name="days"
          type="number"
          inputMode="numeric"
          label={t("minutes.desk.days")}
          hint={t("minutes.desk.daysHint")}
          defaultValue={String(USUAL_PERIOD)}
          width={4}
        />
        <Acts>
          <SubmitButton>{t("minutes.desk.circulate")}</SubmitButton>
          <ButtonLink href={`/meetings/${meeting.id}/minutes/edit`}>
            {t("minutes.desk.edit")}
          </ButtonLink>
        </Acts>
      </ActionForm>
      <Details summary={t("minutes.desk.againTitle")}>
        <DraftForm action={actions.draft} meetingId={meeting.id} isFirst={false} />
      </Details>
    </Section>
  );
}

function Circulated({ minutes, actions }: ManagerDeskProps) {
  const { approvals, amendments, version, meeting } = minutes;
  const missed = approvals.filter(({ unremindedAt }) => unremindedAt);
  const open = amendments.some(({ acceptedAt, declinedAt }) => !acceptedAt && !declinedAt);
  return (
    <>
      {missed.length > 0 ? (
        <Section id="erinnern" title={t("minutes.desk.unreminded")}>
          <p className="max-w-measure">{t("minutes.desk.unremindedText")}</p>
          {missed.map(({ id, city }) => (
            <ActionForm key={id} action={actions.noteReminder} scope={id} className="stack gap-4">
              <HiddenField name="meetingId" value={meeting.id} />
              <HiddenField name="cityId" value={city.id} />
              <Acts>
                <SubmitButton kind="secondary">
                  {t("minutes.desk.noteReminder", { city: city.name })}
                </SubmitButton>
              </Acts>
            </ActionForm>
          ))}
        </Section>
      ) : null}
      {isSettled(approvals, version) && !open ? (
        <Section id="abschliessen" title={t("minutes.desk.lockTitle")}>
          <p className="max-w-measure">{t("minutes.desk.lockText")}</p>
          <ActionForm action={actions.lock} scope="abschluss">
            <HiddenField name="meetingId" value={meeting.id} />
            <Acts>
              <SubmitButton>{t("minutes.desk.lock")}</SubmitButton>
            </Acts>
          </ActionForm>
        </Section>
      ) : null}
    </>
  );
}
