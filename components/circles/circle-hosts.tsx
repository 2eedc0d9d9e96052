import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { turnsOf } from "@/lib/circles/hosts";
import type { CircleView } from "@/lib/circles/queries";
import { hostsOfTurn } from "@/lib/circles/wording";
import { t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

/** Who invited when, the latest first; whose turn it is stands with the half-years. */
export function CircleHosts({ meetings, members }: Pick<CircleView, "meetings" | "members">) {
  const turns = turnsOf(meetings);
  if (turns.length === 0) return null;
  return (
    <Section id="gastgeber" title={t("circles.hosts.title")} gap={16}>
      <DataTable
        caption={t("circles.hosts.caption")}
        columns={[{ label: t("circles.hosts.meeting") }, { label: t("circles.hosts.invited") }]}
        rows={turns.map((turn) => ({
          id: turn.id,
          cells: [
            <a key="meeting" href={`/meetings/${turn.id}`}>
              {shortDate(turn.startsAt)}
            </a>,
            hostsOfTurn(turn, members),
          ],
        }))}
      />
    </Section>
  );
}
