import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { CheckView } from "@/lib/contacts/views";
import { answerInWords, whoInWords } from "@/lib/contacts/wording";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

/** What a city was asked over the years, and what it said; nothing before the first question. */
export function CheckHistory({ checks }: { checks: readonly CheckView[] }) {
  if (checks.length === 0) return null;
  return (
    <Section id="verlauf" title={t("contacts.history.title")} gap={16} className="w-full">
      <DataTable
        caption={t("contacts.history.caption")}
        columns={[
          { label: t("contacts.history.asked") },
          { label: t("contacts.history.answer") },
          { label: t("contacts.history.by") },
          { label: t("contacts.history.settled") },
        ]}
        rows={checks.map((check) => ({
          id: check.id,
          cells: [
            shortDate(check.askedAt),
            <Said key="said" check={check} />,
            check.answeredAt ? whoInWords(check) : t("contacts.list.nothing"),
            check.settledAt ? shortDate(check.settledAt) : t("contacts.list.nothing"),
          ],
        }))}
      />
    </Section>
  );
}

function Said({ check }: { check: CheckView }) {
  return (
    <>
      {answerInWords(check)}
      {check.changes ? (
        <span className="block whitespace-pre-line text-small">{check.changes}</span>
      ) : null}
    </>
  );
}
