import { CommitmentStatus } from "@/components/commitments/commitment-status";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { FirstDay } from "@/lib/officials/read-first-day";
import { dateInWords } from "@/lib/time";

/** What the city has promised and not done yet. */
export function FirstPromises({ commitments }: Pick<FirstDay, "commitments">) {
  return (
    <Section id="versprochen" title={t("firstDay.promised")} gap={16}>
      {commitments.length === 0 ? (
        <p>{t("firstDay.noPromise")}</p>
      ) : (
        <DataTable
          caption={t("firstDay.promisedCaption")}
          columns={[
            { label: t("firstDay.what") },
            { label: t("firstDay.until") },
            { label: t("firstDay.state") },
          ]}
          rows={commitments.map(({ id, title, dueOn, status, reason, owners }) => ({
            id,
            cells: [
              <span key="what">
                <a href={`/commitments/${id}`}>{title}</a>
                {owners.length === 0 ? (
                  <span className="block font-normal text-quiet text-small">
                    {t("firstDay.byAll")}
                  </span>
                ) : null}
              </span>,
              dueOn ? dateInWords(dueOn) : t("firstDay.undated"),
              <CommitmentStatus key="state" status={status} reason={reason} />,
            ],
          }))}
        />
      )}
    </Section>
  );
}
