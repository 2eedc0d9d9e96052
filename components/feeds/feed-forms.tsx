import type { ReactNode } from "react";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Details } from "@/components/ui/details";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

/** Asks for the first address. */
export function OpenFeedForm({ action }: { action: FormAction }) {
  return (
    <Stack>
      <p>{t("feeds.page.start")}</p>
      <ActionForm action={action}>
        <div>
          <SubmitButton>{t("feeds.page.create")}</SubmitButton>
        </div>
      </ActionForm>
    </Stack>
  );
}

type ChangeFeedProps = { id: string; feedId: string; rotate: FormAction; close: FormAction };

/** A new address or none at all; what that means stands above each button, which is seen only when looked for. */
export function ChangeFeed({ id, feedId, rotate, close }: ChangeFeedProps) {
  return (
    <Section id={id} title={t("feeds.change.title")} gap={16} className="max-w-measure">
      <Stack gap={8}>
        <Confirmed
          summary={t("feeds.change.rotateSummary")}
          text={t("feeds.change.rotateText")}
          submit={t("feeds.change.rotate")}
          action={rotate}
        >
          <HiddenField name="feedId" value={feedId} />
        </Confirmed>
        <Confirmed
          summary={t("feeds.change.closeSummary")}
          text={t("feeds.change.closeText")}
          submit={t("feeds.change.close")}
          action={close}
        />
      </Stack>
    </Section>
  );
}

type ConfirmedProps = {
  summary: string;
  text: string;
  submit: string;
  action: FormAction;
  children?: ReactNode;
};

function Confirmed({ summary, text, submit, action, children }: ConfirmedProps) {
  return (
    <Details summary={summary}>
      <ActionForm action={action} className="stack gap-4">
        {children}
        <p>{text}</p>
        <div>
          <SubmitButton kind="secondary">{submit}</SubmitButton>
        </div>
      </ActionForm>
    </Details>
  );
}
