import { WhoAnswers } from "@/components/attendances/answering-fields";
import { AnswerForm } from "@/components/contacts/answer-form";
import { CheckStanding } from "@/components/contacts/check-standing";
import { ContactSheet } from "@/components/contacts/contact-sheet";
import { HiddenField } from "@/components/form/hidden-field";
import { PageHead } from "@/components/ui/page-head";
import type { LinkedCheck } from "@/lib/contacts/find-linked-check";
import type { CheckView, ContactSheet as Sheet } from "@/lib/contacts/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { calendarDay, shortDate } from "@/lib/time";

type GuestContactProps = {
  linked: Extract<LinkedCheck, { why: null }>;
  token: string;
  action: FormAction;
  /** Whether an answer has just been sent. */
  sent: boolean;
  now: Date;
};

/** All a town hall without an account needs: what is stored, and one question about it. */
export function GuestContact({ linked, token, action, sent, now }: GuestContactProps) {
  const { sheet, check } = linked;
  const city = sheet.name;
  return (
    <>
      <PageHead
        preline={sheet.fullName ?? city}
        title={t("contacts.heading")}
        lede={t("contacts.guest.lede", { city })}
      />
      {sent ? <p role="status">{t("contacts.answer.sent")}</p> : null}
      {check.answeredAt ? <CheckStanding city={city} check={check} /> : null}
      <ContactSheet sheet={sheet} />
      <AnswerForm action={action} check={check} note={t("contacts.guest.sameLink", { city })}>
        <HiddenField name="token" value={token} />
        <WhoAnswers
          self={selfOf(sheet, now)}
          before={whoBefore(check)}
          name={check.onBehalfOf ? check.answeredBy : null}
          whereNamed={t("contacts.guest.whereNamed")}
        />
      </AnswerForm>
    </>
  );
}

function selfOf({ officials }: Sheet, now: Date): string {
  const today = calendarDay(now);
  const head = officials.find(
    ({ officeKind, termStartsOn }) =>
      officeKind === "HEAD" && (termStartsOn === null || termStartsOn <= today),
  );
  const name = head ? fullName(head) : null;
  return name ? t("contacts.guest.self", { name }) : t("contacts.guest.selfUnknown");
}

function whoBefore({ answeredAt, onBehalfOf }: CheckView): "SELF" | "OFFICE" | null {
  if (!answeredAt) return null;
  return onBehalfOf ? "OFFICE" : "SELF";
}

/** A link that opens nothing any more: why, and what to do instead. */
export function ClosedContactLink({
  linked,
}: {
  linked: Exclude<LinkedCheck, { why: null }> | null;
}) {
  return (
    <>
      <PageHead {...closedWords(linked)} />
      <p>
        <a href="/cities">{t("contacts.guest.toCities")}</a>
      </p>
    </>
  );
}

function closedWords(linked: Exclude<LinkedCheck, { why: null }> | null) {
  if (!linked) return { title: t("contacts.guest.endedTitle"), lede: t("contacts.guest.unknown") };
  const { city, why } = linked;
  const title = t(`contacts.guest.${why}Title`);
  if (why === "settled") {
    const day = shortDate(linked.settledAt);
    return { title, lede: t("contacts.guest.settled", { city, day }) };
  }
  return { title, lede: t(`contacts.guest.${why}`, { city }) };
}
