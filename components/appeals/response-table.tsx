import { StateWord } from "@/components/appeals/appeal-result";
import { DataTable } from "@/components/ui/data-table";
import type { ResponseLine } from "@/lib/appeals/list-responses";
import { isEarlier, responseState } from "@/lib/appeals/rules";
import { t } from "@/lib/i18n/words";
import { recently, shortDate, stamp } from "@/lib/time";

type ResponseTableProps = {
  responses: readonly ResponseLine[];
  total: number;
  /** Number of the text since which the appeal means what it means now. */
  meant: number;
  now: Date;
};

/** What each city said and when, by name. Cities, not people: who clicked is nobody's business here. */
export function ResponseTable({ responses, total, meant, now }: ResponseTableProps) {
  return (
    <DataTable
      caption={t("appeals.responses.caption", { count: total, moment: recently(now, now) })}
      columns={[
        { label: t("appeals.responses.city") },
        { label: t("appeals.responses.status") },
        { label: t("appeals.responses.when") },
        { label: t("appeals.responses.by") },
      ]}
      rows={responses.map((response) => ({
        id: response.id,
        cells: [
          <a key="city" href={`/cities/${response.citySlug}`}>
            {response.city}
          </a>,
          <Said key="said" response={response} meant={meant} />,
          when(response),
          by(response),
        ],
      }))}
    />
  );
}

function Said({ response, meant }: { response: ResponseLine; meant: number }) {
  const { pledge, revokedAt } = response;
  const notes = [
    ...(response.answer && isEarlier(response, meant) ? [t("appeals.responses.earlier")] : []),
    ...(revokedAt ? [t("appeals.responses.revoked", { day: shortDate(revokedAt) })] : []),
  ];
  return (
    <>
      <StateWord state={responseState(response)} />
      {pledge ? <span className="block text-small">{pledge}</span> : null}
      {notes.map((note) => (
        <span key={note} className="block text-quiet text-small">
          {note}
        </span>
      ))}
    </>
  );
}

function when({ answeredAt, readAt }: ResponseLine): string {
  const moment = answeredAt ?? readAt;
  return moment ? stamp(moment) : t("appeals.responses.nothing");
}

function by(response: ResponseLine): string {
  if (responseState(response) === "open") return t("appeals.responses.nothing");
  if (response.onBehalfOf) return t("appeals.responses.onBehalf", { mayor: response.onBehalfOf });
  return response.byLink ? t("appeals.responses.byLink") : t("appeals.responses.inPerson");
}
