import { Details } from "@/components/ui/details";
import { Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { Entry, ExportSection } from "@/lib/privacy/sections";

/** Everything that has to do with a person, by kind; each opens to its entries. */
export function StoredAbout({
  anchor,
  sections,
}: {
  anchor: string;
  sections: readonly ExportSection[];
}) {
  return (
    <Section id={anchor} title={t("privacy.data.stored")} gap={16}>
      <p className="max-w-measure">{t("privacy.data.storedText")}</p>
      <div className="stack w-full gap-2">
        {sections.map(({ table, title, entries }) => (
          <Details
            key={table}
            summary={t("privacy.data.summary", { title, count: entries.length })}
          >
            <ol className="lines">
              {entries.map((entry) => (
                <li key={entry.key} className="stack gap-1">
                  <EntryFacts entry={entry} />
                </li>
              ))}
            </ol>
          </Details>
        ))}
      </div>
    </Section>
  );
}

function EntryFacts({ entry: { why, facts } }: { entry: Entry }) {
  return (
    <>
      <p className="text-quiet text-small">{t(`privacy.why.${why}`)}</p>
      <Facts
        facts={facts.map(({ label, value }) => ({
          term: label,
          description: <span className="whitespace-pre-line wrap-anywhere">{value}</span>,
        }))}
      />
    </>
  );
}
