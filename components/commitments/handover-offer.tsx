import { ActionForm } from "@/components/form/action-form";
import { FormDetails } from "@/components/form/form-details";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import { Quote } from "@/components/ui/quote";
import { Section } from "@/components/ui/section";
import type { OpenOffer } from "@/lib/commitments/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type HandoverOfferProps = {
  action: FormAction;
  offer: OpenOffer;
  mayTakeOver: boolean;
  mayWithdraw: boolean;
};

/** An agreement on its way to another city, which takes it over or does not. */
export function HandoverOffer({ action, offer, mayTakeOver, mayWithdraw }: HandoverOfferProps) {
  return (
    <Section id="angebot" title={t("commitments.offer.title")} gap={16}>
      <p>
        {t(mayTakeOver ? "commitments.offer.toYou" : "commitments.offer.fromYou", {
          from: offer.from,
          to: offer.to,
        })}
      </p>
      <Quote>{t("commitments.offer.quote", { reason: offer.reason })}</Quote>
      {mayTakeOver ? (
        <>
          <OfferForm action={action} offer={offer} word="ACCEPT" />
          <DeclineForm action={action} offer={offer} />
        </>
      ) : null}
      {mayWithdraw ? <OfferForm action={action} offer={offer} word="WITHDRAW" /> : null}
    </Section>
  );
}

type OfferFormProps = { action: FormAction; offer: OpenOffer };

/** One button: taken over, or no longer offered. */
function OfferForm({ action, offer, word }: OfferFormProps & { word: "ACCEPT" | "WITHDRAW" }) {
  const isAccepting = word === "ACCEPT";
  return (
    <ActionForm action={action} scope={word.toLowerCase()}>
      <OfferFields offer={offer} word={word} />
      <Acts>
        <SubmitButton kind={isAccepting ? "primary" : "secondary"}>
          {t(isAccepting ? "commitments.offer.accept" : "commitments.offer.withdraw")}
        </SubmitButton>
      </Acts>
    </ActionForm>
  );
}

function DeclineForm({ action, offer }: OfferFormProps) {
  return (
    <ActionForm action={action} scope="decline">
      <OfferFields offer={offer} word="DECLINE" />
      <FormDetails summary={t("commitments.offer.decline")}>
        <TextArea
          name="reason"
          label={t("commitments.offer.reason")}
          optional={optionalMark}
          rows={2}
          maxLength={200}
        />
        <Acts>
          <SubmitButton kind="secondary">{t("commitments.offer.submitDecline")}</SubmitButton>
        </Acts>
      </FormDetails>
    </ActionForm>
  );
}

type OfferFieldsProps = { offer: OpenOffer; word: "ACCEPT" | "DECLINE" | "WITHDRAW" };

function OfferFields({ offer, word }: OfferFieldsProps) {
  return (
    <>
      <HiddenField name="handoverId" value={offer.id} />
      <HiddenField name="word" value={word} />
    </>
  );
}
