import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import type { EndingTerm } from "@/lib/officials/queries";
import { officeAndName } from "@/lib/people/names";
import { dateInWords } from "@/lib/time";

type TermTableProps = { terms: EndingTerm[]; today: Date };

/** Terms of heads that end soon or have ended, with nobody entered for afterwards. */
export function TermTable({ terms, today }: TermTableProps) {
  if (terms.length === 0) {
    return (
      <EmptyState title={t("officials.terms.emptyTitle")} level={2}>
        <p>{t("officials.terms.emptyText")}</p>
      </EmptyState>
    );
  }
  return (
    <DataTable
      caption={t("officials.terms.caption", { count: terms.length })}
      columns={[
        { label: t("officials.terms.city") },
        { label: t("officials.terms.head") },
        { label: t("officials.terms.until") },
      ]}
      rows={terms.map(({ id, city, termEndsOn, ...head }) => ({
        id,
        cells: [
          <a key="city" href={`/cities/${city.slug}/officials`}>
            {city.name}
          </a>,
          officeAndName(head, city.name),
          <End key="end" day={termEndsOn} today={today} />,
        ],
      }))}
    />
  );
}

function End({ day, today }: { day: Date | null; today: Date }) {
  if (!day) return null;
  const isOver = day < today;
  return (
    <Status kind={isOver ? "overdue" : "coming"}>
      {t(isOver ? "officials.terms.over" : "officials.terms.soon", { day: dateInWords(day) })}
    </Status>
  );
}
