import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import type { AppealFigure } from "@/lib/figures/queries";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

/** Appeals, the latest first, each with how many cities support it. */
export function AppealFigures({ appeals }: { appeals: AppealFigure[] }) {
  return (
    <Section id="appelle" title={t("figures.network.appealed.title")} gap={16}>
      {appeals.length === 0 ? (
        <p>{t("figures.network.appealed.empty")}</p>
      ) : (
        <DataTable
          caption={t("figures.network.appealed.caption")}
          columns={[
            { label: t("figures.network.appealed.appeal") },
            { label: t("figures.network.appealed.day") },
            { label: t("figures.network.appealed.cities"), numeric: true },
          ]}
          rows={appeals.map(({ slug, title, publishedAt, cities }) => ({
            id: slug,
            cells: [
              <a key={slug} href={`/appeals/${slug}`}>
                {title}
              </a>,
              publishedAt ? shortDate(publishedAt) : "",
              cities,
            ],
          }))}
        />
      )}
    </Section>
  );
}
