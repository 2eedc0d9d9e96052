import { CallStatus } from "@/components/calls/call-status";
import { DataTable, type TableRow } from "@/components/ui/data-table";
import { isTheirTurn, stageOf } from "@/lib/calls/rules";
import type { CallLine } from "@/lib/calls/views";
import { t } from "@/lib/i18n/words";
import { longMoment, shortDate } from "@/lib/time";

type CallTableProps = { calls: CallLine[]; ownCityIds: readonly string[] };

/** Who asked whom about what, when they talk, and how it stands. */
export function CallTable({ calls, ownCityIds }: CallTableProps) {
  const columns = (["topic", "cities", "when", "stage"] as const).map((column) => ({
    label: t(`calls.list.${column}`),
  }));
  return (
    <DataTable
      caption={t("calls.list.caption", { count: calls.length })}
      columns={columns}
      rows={calls.map((call) => toRow(call, ownCityIds))}
    />
  );
}

function toRow(call: CallLine, ownCityIds: readonly string[]): TableRow {
  const { id, topic, fromCity, toCity, startsAt, askedAt } = call;
  const stage = stageOf(call);
  const isTheirs = isTheirTurn(call, ownCityIds);
  return {
    id,
    cells: [
      <a key="topic" href={`/calls/${id}`}>
        {topic}
      </a>,
      t("calls.list.fromTo", { from: fromCity.name, to: toCity.name }),
      startsAt ? longMoment(startsAt) : t("calls.list.askedOn", { date: shortDate(askedAt) }),
      <span key="stage">
        <CallStatus stage={stage} />
        {isTheirs ? (
          <span className="mt-1 block text-small">{t("calls.list.yourTurn")}</span>
        ) : null}
      </span>,
    ],
  };
}
