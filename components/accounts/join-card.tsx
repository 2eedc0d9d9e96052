import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { Facts } from "@/components/ui/facts";
import { PageHead } from "@/components/ui/page-head";
import type { LinkedInvitation } from "@/lib/accounts/views";
import { lastDayInWords, mandateInWords } from "@/lib/accounts/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";

type JoinCardProps = { invitation: LinkedInvitation; token: string; action: FormAction };

/** What is offered, and the one button. */
export function JoinCard({ invitation, token, action }: JoinCardProps) {
  const { email, endsAt, salutation } = invitation;
  return (
    <>
      <PageHead
        preline={t("accounts.join.title")}
        title={t("accounts.join.heading", { name: fullName(invitation) ?? "" })}
        lede={t("accounts.join.lede")}
      />
      <Facts
        facts={[
          { term: t("accounts.join.mandate"), description: mandateInWords(invitation, salutation) },
          ...(endsAt
            ? [{ term: t("accounts.join.until"), description: lastDayInWords(endsAt) }]
            : []),
          {
            term: t("accounts.join.address"),
            description: <span className="break-words">{email}</span>,
          },
        ]}
      />
      <p className="max-w-measure">{t("accounts.join.next")}</p>
      <ActionForm action={action}>
        <HiddenField name="token" value={token} />
        <Acts>
          <SubmitButton>{t("accounts.join.submit")}</SubmitButton>
        </Acts>
      </ActionForm>
    </>
  );
}

/** The invitation was followed before: all that is left is to sign in. */
export function TakenInvitation() {
  return (
    <>
      <PageHead title={t("accounts.join.takenTitle")} lede={t("accounts.join.takenText")} />
      <Acts>
        <ButtonLink href="/sign-in" kind="primary">
          {t("accounts.join.signIn")}
        </ButtonLink>
      </Acts>
    </>
  );
}

/** A link that opens nothing any more, and what to do instead. */
export function UnknownInvitation() {
  return (
    <>
      <PageHead title={t("accounts.join.invalidTitle")} lede={t("accounts.join.invalidText")} />
      <p className="max-w-measure">{t("accounts.join.invalidElse")}</p>
    </>
  );
}
