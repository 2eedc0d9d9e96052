import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { SettingChange } from "@/lib/operator/list-setting-changes";
import type { ChangedField } from "@/lib/operator/wording";
import { stamp } from "@/lib/time";

/** Who changed which setting when, with what stood there before. */
export function ChangeTable({ changes }: { changes: readonly SettingChange[] }) {
  if (changes.length === 0)
    return (
      <Section id="verlauf" title={t("settings.changes.title")} gap={16}>
        <p>{t("settings.changes.none")}</p>
      </Section>
    );
  return (
    <DataTable
      caption={t("settings.changes.title")}
      columns={(["when", "what", "who"] as const).map((name) => ({
        label: t(`settings.changes.${name}`),
      }))}
      rows={changes.map(({ id, changedAt, fields, by }) => ({
        id,
        cells: [
          stamp(changedAt),
          <Fields key="what" fields={fields} />,
          by ?? t("settings.changes.gone"),
        ],
      }))}
    />
  );
}

function Fields({ fields }: { fields: readonly ChangedField[] }) {
  return (
    <span className="stack gap-1">
      {fields.map((one) => (
        <span key={one.field} className="block break-words">
          {inWords(one)}
        </span>
      ))}
    </span>
  );
}

function inWords({ field, before, after }: ChangedField): string {
  if (before === "") return t("settings.changes.set", { field, after });
  if (after === "") return t("settings.changes.taken", { field, before });
  return t("settings.changes.line", { field, before, after });
}
