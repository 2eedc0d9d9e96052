import { DataTable } from "@/components/ui/data-table";
import type { ShapeKind } from "@/components/ui/shapes";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import { type Said, saidBy } from "@/lib/minutes/rules";
import type { MinutesView } from "@/lib/minutes/views";
import { reminderInWords, saidInWords, sourceInWords } from "@/lib/minutes/wording";

const shapes: Record<Said, ShapeKind> = {
  approved: "yes",
  approvedEarlier: "if-need-be",
  silent: "held",
  open: "open",
};

/** What each city has said to the version that stands, by whom and on whose behalf, and whether it was reminded. */
export function CityAnswers({ minutes }: { minutes: MinutesView }) {
  const { approvals, version } = minutes;
  return (
    <DataTable
      caption={t("minutes.answers.caption", { number: version })}
      columns={[
        { label: t("minutes.answers.city") },
        { label: t("minutes.answers.said") },
        { label: t("minutes.answers.source") },
      ]}
      rows={approvals.map((approval) => {
        const said = saidBy(approval, version);
        const source = sourceInWords(approval, version) ?? reminderInWords(approval);
        return {
          id: approval.id,
          cells: [
            approval.city.name,
            <Status key="said" kind={shapes[said]}>
              {saidInWords(said)}
            </Status>,
            source,
          ],
        };
      })}
    />
  );
}
