import { useId } from "react";
import { AskedChoice } from "@/components/form/asking-fields";
import { Section } from "@/components/ui/section";
import type { AuditQuestion } from "@/lib/audit/schema";
import { kindChoices } from "@/lib/audit/wording";
import { t } from "@/lib/i18n/words";

type AuditSearchProps = { question: AuditQuestion; kinds: readonly string[] };

/** Looks for events by kind, person, subject and day; a form that only asks. */
export function AuditSearch({ question, kinds }: AuditSearchProps) {
  return (
    <Section id="suche" title={t("privacy.audit.search")} gap={16}>
      <search className="w-full">
        <form action="/audit" method="get" className="grid max-w-measure gap-4 md:grid-cols-2">
          <AskedChoice
            name="kind"
            label={t("privacy.audit.kind")}
            chosen={question.kind}
            all={t("privacy.audit.anyKind")}
            options={kindChoices(kinds).map(({ kind, words }) => ({ value: kind, label: words }))}
          />
          <Field name="person" value={question.person} />
          <Field name="subject" value={question.subject} />
          <Field name="from" value={question.from} type="date" />
          <Field name="until" value={question.until} type="date" />
          <div className="self-end">
            <button className="kern-btn kern-btn--secondary" type="submit">
              <span className="kern-label">{t("privacy.audit.submit")}</span>
            </button>
          </div>
        </form>
      </search>
    </Section>
  );
}

type FieldProps = {
  name: "person" | "subject" | "from" | "until";
  value: string;
  type?: "search" | "date";
};

function Field({ name, value, type = "search" }: FieldProps) {
  const id = useId();
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {t(`privacy.audit.${name}`)}
      </label>
      <input
        className="kern-form-input__input"
        id={id}
        name={name}
        type={type}
        maxLength={100}
        defaultValue={value}
      />
    </div>
  );
}
