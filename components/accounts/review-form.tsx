import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import { Stack } from "@/components/ui/stack";
import type { LastReview } from "@/lib/accounts/find-last-review";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

type ReviewFormProps = { action: FormAction; last: LastReview | null };

/** When the list was last gone through, and the button that notes it. */
export function ReviewForm({ action, last }: ReviewFormProps) {
  return (
    <Stack gap={16}>
      <p>
        {last
          ? t("accounts.access.reviewed", {
              day: shortDate(last.at),
              name: last.by,
              accounts: last.accounts,
            })
          : t("accounts.access.neverReviewed")}
      </p>
      <ActionForm action={action}>
        <Acts>
          <SubmitButton>{t("accounts.access.note")}</SubmitButton>
          <ButtonLink href="/access.csv">{t("accounts.access.csv")}</ButtonLink>
        </Acts>
      </ActionForm>
    </Stack>
  );
}
