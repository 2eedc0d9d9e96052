import { DataTable } from "@/components/ui/data-table";
import { Row } from "@/components/ui/row";
import { t } from "@/lib/i18n/words";

type VersionTableProps = {
  meetingId: string;
  cities: readonly { id: string; name: string }[];
  /** Cities with a first paragraph of their own. */
  withLead: readonly string[];
};

const FORMATS = ["docx", "txt", "html"] as const;

/** The version for everybody and that of each city, each as files to be saved. */
export function VersionTable({ meetingId, cities, withLead }: VersionTableProps) {
  const versions = [
    { id: "alle", name: t("press.versions.all"), query: "", lead: "" },
    ...cities.map(({ id, name }) => ({
      id,
      name,
      query: `&city=${id}`,
      lead: t(withLead.includes(id) ? "press.versions.withLead" : "press.versions.withoutLead"),
    })),
  ];
  return (
    <DataTable
      caption={t("press.versions.caption")}
      columns={[
        { label: t("press.versions.version") },
        { label: t("press.versions.leadColumn") },
        { label: t("press.versions.files") },
      ]}
      rows={versions.map(({ id, name, query, lead }) => ({
        id,
        cells: [
          name,
          lead,
          <Row key="files">
            {FORMATS.map((format) => (
              <a key={format} href={`/meetings/${meetingId}/press/export?format=${format}${query}`}>
                {t(`press.versions.${format}`)}
                <span className="sr-only"> ({name})</span>
              </a>
            ))}
          </Row>,
        ],
      }))}
    />
  );
}
