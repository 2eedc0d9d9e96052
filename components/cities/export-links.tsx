import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

/** All cities as files that can be imported again. */
export function ExportLinks() {
  return (
    <Section id="ausgeben" title={t("cityImport.export.title")}>
      <p className="max-w-measure">{t("cityImport.export.text")}</p>
      <ul className="stack gap-1">
        <li>
          <a href="/cities/export.xlsx" download>
            {t("cityImport.export.xlsx")}
          </a>
        </li>
        <li>
          <a href="/cities/export.csv" download>
            {t("cityImport.export.csv")}
          </a>
        </li>
      </ul>
    </Section>
  );
}
