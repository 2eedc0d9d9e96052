import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

type DownloadsProps = {
  meetingId: string;
  /** Cities for whose council the reader may take a note along. */
  cities: readonly { id: string; name: string }[];
};

/** The minutes to take along, and the note for a city's council. */
export function Downloads({ meetingId, cities }: DownloadsProps) {
  const under = `/meetings/${meetingId}`;
  return (
    <Section id="mitnehmen" title={t("minutes.page.downloads")} gap={16}>
      <ul className="stack gap-2">
        <li>
          <a href={`${under}/minutes.pdf`}>{t("minutes.page.pdf")}</a>
        </li>
        <li>
          <a href={`${under}/minutes.docx`}>{t("minutes.page.docx")}</a>
        </li>
        {cities.map(({ id, name }) => (
          <li key={id}>
            <a href={`${under}/council-note.docx?city=${id}`}>
              {t("minutes.page.council", { city: name })}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
