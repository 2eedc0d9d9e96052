import { DataTable } from "@/components/ui/data-table";
import { Details } from "@/components/ui/details";
import type { HolidayChange, StateComparison } from "@/lib/holidays/rules";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

/** State by state what is new, changed, the same or gone, and each change below. */
export function ChangeTable({ comparison }: { comparison: readonly StateComparison[] }) {
  const changes = comparison.flatMap((one) => one.changes);
  return (
    <div className="stack w-full gap-4">
      <DataTable
        caption={t("holidays.preview.caption")}
        columns={[
          { label: t("holidays.reach.state") },
          { label: t("holidays.preview.new"), numeric: true },
          { label: t("holidays.preview.changed"), numeric: true },
          { label: t("holidays.preview.same"), numeric: true },
          { label: t("holidays.preview.gone"), numeric: true },
          { label: t("holidays.preview.until") },
        ]}
        rows={comparison.map((one) => ({
          id: one.state,
          cells: [
            t(`cities.state.${one.state}`),
            countOf(one, "new"),
            countOf(one, "changed"),
            one.same,
            countOf(one, "gone"),
            untilInWords(one.until),
          ],
        }))}
      />
      {changes.length === 0 ? (
        <p>{t("holidays.preview.noChanges")}</p>
      ) : (
        <Details summary={t("holidays.preview.details", { count: changes.length })}>
          <ul className="stack gap-1">
            {changes.map((change) => (
              <li key={changeInWords(change)}>{changeInWords(change)}</li>
            ))}
          </ul>
        </Details>
      )}
    </div>
  );
}

function countOf({ changes }: StateComparison, kind: HolidayChange["kind"]): number {
  return changes.filter((change) => change.kind === kind).length;
}

function untilInWords({ before, after }: StateComparison["until"]): string {
  const words = { before: before && dateInWords(before), after: after && dateInWords(after) };
  if (words.before && words.after && words.before !== words.after)
    return t("holidays.preview.untilBoth", { before: words.before, after: words.after });
  if (words.before && words.after) return words.after;
  if (words.after) return t("holidays.preview.nothingBefore", { after: words.after });
  return words.before
    ? t("holidays.preview.nothingAfter", { before: words.before })
    : t("holidays.preview.nothing");
}

function changeInWords(change: HolidayChange): string {
  const { kind, row } = change;
  const words = {
    state: t(`cities.state.${row.state}`),
    name: row.name,
    from: dateInWords(row.startsOn),
    until: dateInWords(row.endsOn),
  };
  if (kind !== "changed") return t(`holidays.preview.change.${kind}`, words);
  return t("holidays.preview.change.changed", {
    ...words,
    fromBefore: dateInWords(change.before.startsOn),
    untilBefore: dateInWords(change.before.endsOn),
  });
}
