import { ButtonLink } from "@/components/ui/button-link";
import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { type AuditQuestion, questionPath } from "@/lib/audit/schema";
import type { FoundEvent, FoundEvents } from "@/lib/audit/search-events";
import { eventInWords } from "@/lib/audit/wording";
import { t } from "@/lib/i18n/words";
import { longMoment } from "@/lib/time";

const COLUMNS = ["number", "when", "what", "who", "behalf", "details"] as const;

type AuditTableProps = { found: FoundEvents; question: AuditQuestion };

/** What was found, with a file of it. */
export function AuditTable({ found, question }: AuditTableProps) {
  const { events, total, page, pages } = found;
  if (total === 0)
    return (
      <EmptyState title={t("privacy.audit.emptyTitle")} level={2}>
        <p>{t("privacy.audit.empty")}</p>
      </EmptyState>
    );
  const to = (target: number) => questionPath("/audit", question, target);
  return (
    <div className="stack w-full gap-6">
      <DataTable
        caption={t("privacy.audit.count", { count: total })}
        columns={COLUMNS.map((name) => ({ label: t(`privacy.audit.${name}`) }))}
        rows={events.map((event) => ({ id: String(event.sequence), cells: cellsOf(event) }))}
      />
      {pages > 1 ? (
        <Pager
          label={t("privacy.audit.pager")}
          position={t("privacy.audit.position", { page, pages })}
          previous={
            page > 1 ? { href: to(page - 1), label: t("privacy.audit.previous") } : undefined
          }
          next={page < pages ? { href: to(page + 1), label: t("privacy.audit.next") } : undefined}
        />
      ) : null}
      <div>
        <ButtonLink href={questionPath("/audit/export.csv", question)}>
          {t("privacy.audit.csv")}
        </ButtonLink>
      </div>
    </div>
  );
}

function cellsOf(event: FoundEvent) {
  return [
    event.sequence,
    longMoment(event.occurredAt),
    eventInWords(event.kind),
    event.actor ?? t("privacy.audit.nobody"),
    event.onBehalfOf ?? "–",
    <div key="details" className="text-small wrap-anywhere">
      {event.details ? <p>{event.details}</p> : null}
      <p className="text-quiet">{t("privacy.audit.about", { id: event.subjectId })}</p>
    </div>,
  ];
}
