import { statusShapes } from "@/components/commitments/status-shapes";
import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Row } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import type { PromisedCommitment } from "@/lib/overview/queries";
import { dateInWords } from "@/lib/time";

type OpenCommitmentsProps = { commitments: PromisedCommitment[]; cityCount: number };

/** What the reader's cities promised and have not done yet. */
export function OpenCommitments({ commitments, cityCount }: OpenCommitmentsProps) {
  return (
    <Section
      id="offen"
      title={t(cityCount > 1 ? "overview.commitments.titleMany" : "overview.commitments.title")}
    >
      {commitments.length === 0 ? (
        <EmptyState title={t("overview.commitments.none")}>
          <p>{t("overview.commitments.noneText")}</p>
        </EmptyState>
      ) : (
        <>
          <Lines>
            {commitments.map((commitment) => (
              <CommitmentLine key={commitment.id} {...commitment} />
            ))}
          </Lines>
          <a href="/commitments">{t("overview.commitments.all")}</a>
        </>
      )}
    </Section>
  );
}

function CommitmentLine({ id, title, status, dueOn, reason }: PromisedCommitment) {
  const due = status === "POSTPONED" ? "meetings.page.postponed" : "meetings.page.due";
  return (
    <Line>
      <LineTitle href={`/commitments/${id}`}>{title}</LineTitle>
      <Row as="p">
        <Status kind={statusShapes[status]}>{t(`commitments.status.${status}`)}</Status>
        {dueOn ? <span className="text-quiet">{t(due, { date: dateInWords(dueOn) })}</span> : null}
      </Row>
      {reason ? <p>{reason}</p> : null}
    </Line>
  );
}
