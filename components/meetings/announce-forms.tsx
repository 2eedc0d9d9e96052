import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { announcedFacts, type ToAnnounce } from "@/lib/meetings/announcing";

type AnnounceProps = { action: FormAction; meeting: ToAnnounce & { id: string } };

/** Makes a coming meeting public, after it was said what that means. */
export function AnnounceForm(props: AnnounceProps) {
  return (
    <>
      <Public meeting={props.meeting} />
      <p className="max-w-measure">{t("announcements.never")}</p>
      <Form
        {...props}
        submit={t("announcements.announce.submit")}
        keep={t("announcements.announce.keep")}
      />
    </>
  );
}

/** Takes the announcement back. */
export function RevokeForm(props: AnnounceProps) {
  return (
    <>
      <Public meeting={props.meeting} />
      <p className="max-w-measure">
        {t.rich("announcements.revoke.where", {
          circle: (words) => <a href={`/network/circles/${props.meeting.circle.id}`}>{words}</a>,
          calendar: (words) => <a href="/meetings.ics">{words}</a>,
        })}
      </p>
      <Form
        {...props}
        submit={t("announcements.revoke.submit")}
        keep={t("announcements.revoke.keep")}
      />
    </>
  );
}

function Public({ meeting }: Pick<AnnounceProps, "meeting">) {
  return (
    <Section id="oeffentlich" title={t("announcements.public")} gap={16}>
      <Facts facts={announcedFacts(meeting)} />
    </Section>
  );
}

type FormProps = AnnounceProps & { submit: string; keep: string };

function Form({ action, meeting, submit, keep }: FormProps) {
  return (
    <ActionForm action={action}>
      <HiddenField name="meetingId" value={meeting.id} />
      <Acts>
        <SubmitButton>{submit}</SubmitButton>
        <ButtonLink href={`/meetings/${meeting.id}`}>{keep}</ButtonLink>
      </Acts>
    </ActionForm>
  );
}
