import { DataTable } from "@/components/ui/data-table";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import type { ProposalView } from "@/lib/proposals/views";
import { byWhom } from "@/lib/proposals/wording";

type Answer = ProposalView["cities"][number];

/** What each city said, by whose word, and with which. */
export function AnswersTable({ cities }: { cities: readonly Answer[] }) {
  return (
    <DataTable
      caption={t("proposals.page.cities")}
      columns={(["city", "answer", "word"] as const).map((column) => ({
        label: t(`proposals.page.${column}`),
      }))}
      rows={cities.map((one) => ({
        id: one.cityId,
        cells: [
          <a key="city" href={`/cities/${one.city.slug}`}>
            {one.city.name}
          </a>,
          <AnswerWord key="answer" answer={one} />,
          one.word ?? "",
        ],
      }))}
    />
  );
}

function AnswerWord({ answer }: { answer: Answer }) {
  const { agreedAt, declinedAt, answeredBy, onBehalfOf } = answer;
  if (!agreedAt && !declinedAt) return <Status kind="open">{t("proposals.page.open")}</Status>;
  const who = byWhom(answeredBy, onBehalfOf);
  return agreedAt ? (
    <Status kind="accepted">{t("proposals.page.agreedBy", { who })}</Status>
  ) : (
    <Status kind="declined">{t("proposals.page.declinedBy", { who })}</Status>
  );
}
