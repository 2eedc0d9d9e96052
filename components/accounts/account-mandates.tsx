import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { DateField } from "@/components/form/date-field";
import { dateLabels } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Details } from "@/components/ui/details";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import type { AccountLine, MandateLine } from "@/lib/accounts/views";
import { mandateInWords, periodInWords } from "@/lib/accounts/wording";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type AccountMandatesProps = { account: AccountLine; end: FormAction; now: Date };

/** The mandates of an account: those that hold can be ended, those that are over stay to be read. */
export function AccountMandates({ account, end, now }: AccountMandatesProps) {
  const isOver = ({ endsAt }: MandateLine) => endsAt !== null && endsAt <= now;
  const current = account.mandates.filter((mandate) => !isOver(mandate));
  const past = account.mandates.filter(isOver);
  const wordsOf = (mandate: MandateLine) => mandateInWords(mandate, account.salutation);
  return (
    <>
      <Section id="aufgaben" title={t("accounts.account.current")}>
        {current.length === 0 ? <p>{t("accounts.account.noneText")}</p> : null}
        <Lines>
          {current.map((mandate) => (
            <Line key={mandate.id}>
              <MandateWords mandate={mandate} words={wordsOf(mandate)} now={now} />
              <EndForm action={end} mandateId={mandate.id} words={wordsOf(mandate)} />
            </Line>
          ))}
        </Lines>
      </Section>
      {past.length > 0 ? (
        <Section id="frueher" title={t("accounts.account.past")}>
          <Lines>
            {past.map((mandate) => (
              <Line key={mandate.id}>
                <MandateWords mandate={mandate} words={wordsOf(mandate)} now={now} />
              </Line>
            ))}
          </Lines>
        </Section>
      ) : null}
    </>
  );
}

type MandateWordsProps = { mandate: MandateLine; words: string; now: Date };

function MandateWords({ mandate, words, now }: MandateWordsProps) {
  const reason = mandate.endReason ?? mandate.reason;
  return (
    <>
      <LineTitle>{words}</LineTitle>
      <p className="text-quiet">{periodInWords(mandate)}</p>
      {mandate.startsAt > now ? <p>{t("accounts.account.ahead")}</p> : null}
      {reason ? <p>{t("accounts.account.reason", { reason })}</p> : null}
    </>
  );
}

type EndFormProps = { action: FormAction; mandateId: string; words: string };

function EndForm({ action, mandateId, words }: EndFormProps) {
  const names = {
    when: t("accounts.end.when"),
    lastDay: t("accounts.end.lastDay"),
    reason: t("accounts.end.reason"),
  };
  return (
    <Details summary={t.rich("accounts.end.open", { mandate: words, hidden })}>
      <ActionForm
        action={action}
        names={names}
        scope={mandateId}
        className="group/end stack max-w-narrow gap-6"
      >
        <HiddenField name="mandateId" value={mandateId} />
        <ChoiceField
          name="when"
          legend={names.when}
          size="small"
          choices={[
            { value: "NOW", label: t("accounts.end.NOW"), small: t("accounts.end.NOWsmall") },
            { value: "DAY", label: t("accounts.end.DAY") },
          ]}
        />
        <div className="hidden w-full group-has-[[name=when][value=DAY]:checked]/end:block">
          <DateField name="lastDay" legend={names.lastDay} labels={dateLabels} />
        </div>
        <TextField
          name="reason"
          label={names.reason}
          hint={t("accounts.end.reasonHint")}
          maxLength={300}
        />
        <SubmitButton kind="secondary">
          {t.rich("accounts.end.submit", { mandate: words, hidden })}
        </SubmitButton>
      </ActionForm>
    </Details>
  );
}
