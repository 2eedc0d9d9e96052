import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Acts } from "@/components/ui/acts";
import { ButtonLink } from "@/components/ui/button-link";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type QuickAnswerProps = {
  action: FormAction;
  attendanceId: string;
  version: number;
  /** The page where a representative or a word can be given. */
  answerPage: string;
  labelledBy: string;
};

/** Accept with one click; the other answers need a page. */
export function QuickAnswer(props: QuickAnswerProps) {
  const { action, attendanceId, version, answerPage, labelledBy } = props;
  const choice = answerPage.includes("?") ? "&" : "?";
  return (
    <ActionForm action={action} labelledBy={labelledBy} className="stack gap-4">
      <HiddenField name="attendanceId" value={attendanceId} />
      <HiddenField name="version" value={version} />
      <input type="hidden" name="answer" value="ACCEPTED" />
      <Acts>
        <SubmitButton>{t("meetings.answer.accept")}</SubmitButton>
        <ButtonLink href={`${answerPage}${choice}answer=REPRESENTED`}>
          {t("meetings.answer.represent")}
        </ButtonLink>
        <ButtonLink href={`${answerPage}${choice}answer=DECLINED`} kind="tertiary">
          {t("meetings.answer.decline")}
        </ButtonLink>
      </Acts>
    </ActionForm>
  );
}
