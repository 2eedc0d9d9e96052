import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Details } from "@/components/ui/details";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Row } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import type { InvitationLine } from "@/lib/accounts/views";
import { mandateInWords } from "@/lib/accounts/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { shortDate } from "@/lib/time";

type OpenInvitationsProps = {
  invitations: InvitationLine[];
  resend: FormAction;
  revoke: FormAction;
};

/** Invitations nobody has followed yet; each can be sent again or taken back. */
export function OpenInvitations({ invitations, resend, revoke }: OpenInvitationsProps) {
  if (invitations.length === 0) return null;
  return (
    <Section id="einladungen" title={t("accounts.invitations.title")}>
      <Lines>
        {invitations.map((invitation) => (
          <Line key={invitation.id}>
            <LineTitle>{fullName(invitation)}</LineTitle>
            <p>{mandateInWords(invitation, invitation.salutation)}</p>
            <p className="break-words text-quiet">
              {t("accounts.invitations.invited", {
                day: shortDate(invitation.invitedAt),
                email: invitation.email,
              })}
            </p>
            <p>
              <Status kind={invitation.isOver ? "overdue" : "open"}>
                {t(`accounts.invitations.${invitation.isOver ? "over" : "waiting"}`)}
              </Status>
            </p>
            <Row className="items-start">
              <OneButton action={resend} invitation={invitation} scope={`senden-${invitation.id}`}>
                {t.rich("accounts.invitations.resend", { name: nameOf(invitation), hidden })}
              </OneButton>
              <Details
                summary={t.rich("accounts.invitations.open", { name: nameOf(invitation), hidden })}
              >
                <OneButton
                  action={revoke}
                  invitation={invitation}
                  scope={`zurueck-${invitation.id}`}
                  text={t("accounts.invitations.revokeText")}
                >
                  {t.rich("accounts.invitations.revoke", { name: nameOf(invitation), hidden })}
                </OneButton>
              </Details>
            </Row>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}

type OneButtonProps = {
  action: FormAction;
  invitation: InvitationLine;
  scope: string;
  text?: string;
  children: ReactNode;
};

function OneButton({ action, invitation, scope, text, children }: OneButtonProps) {
  return (
    <ActionForm action={action} scope={scope} className="stack gap-4">
      <HiddenField name="invitationId" value={invitation.id} />
      {text ? <p>{text}</p> : null}
      <SubmitButton kind="secondary">{children}</SubmitButton>
    </ActionForm>
  );
}

function nameOf(invitation: InvitationLine): string {
  return fullName(invitation) ?? invitation.email;
}
