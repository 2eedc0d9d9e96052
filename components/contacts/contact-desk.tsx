import { AnswerForm } from "@/components/contacts/answer-form";
import { CheckStanding } from "@/components/contacts/check-standing";
import { ContactSheet } from "@/components/contacts/contact-sheet";
import { OfficeForms } from "@/components/contacts/office-forms";
import { HiddenField } from "@/components/form/hidden-field";
import { Row } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import type { CityContact } from "@/lib/contacts/queries";
import { contactState } from "@/lib/contacts/rules";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";

type ContactDeskProps = CityContact & {
  /** What the reader may do here. */
  may: { answer: boolean; keep: boolean };
  actions: { answer: FormAction; ask: FormAction; settle: FormAction };
};

/** What is stored of a city, where its confirmation stands, and what the reader can do about it. */
export function ContactDesk({ sheet, checks, may, actions }: ContactDeskProps) {
  const last = checks[0] ?? null;
  const open = last && !last.settledAt ? last : null;
  return (
    <>
      <Section id="stand" title={t("contacts.desk.standing")} gap={16}>
        <CheckStanding city={sheet.name} check={last} />
        {may.keep ? (
          <OfficeForms
            cityId={sheet.id}
            check={last}
            state={contactState(last)}
            ask={actions.ask}
            settle={actions.settle}
          />
        ) : null}
      </Section>
      <ContactSheet sheet={sheet} />
      <OwnWays slug={sheet.slug} />
      {may.answer && open ? (
        <AnswerForm action={actions.answer} check={open} note={t("contacts.answer.again")}>
          <HiddenField name="cityId" value={sheet.id} />
        </AnswerForm>
      ) : null}
    </>
  );
}

/** Where the same people change what is stored. */
function OwnWays({ slug }: { slug: string }) {
  return (
    <Section id="aendern" title={t("contacts.desk.change")} gap={16} className="print:hidden">
      <Row as="ul">
        {(["edit", "officials", "bodies"] as const).map((path) => (
          <li key={path}>
            <a className="inline-flex min-h-11 items-center" href={`/cities/${slug}/${path}`}>
              {t(`contacts.desk.${path}`)}
            </a>
          </li>
        ))}
      </Row>
    </Section>
  );
}
