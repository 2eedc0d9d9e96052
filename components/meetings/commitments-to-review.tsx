import { statusShapes } from "@/components/commitments/status-shapes";
import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Row } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import { provisoInWords } from "@/lib/commitments/proviso";
import { ownersInWords } from "@/lib/commitments/rules";
import { t } from "@/lib/i18n/words";
import type { CommitmentToReview } from "@/lib/meetings/queries";
import { dateInWords } from "@/lib/time";

type CommitmentsToReviewProps = {
  title: string;
  anchor: string;
  commitments: readonly CommitmentToReview[];
  /** How many cities the circle has. */
  cityCount: number;
};

/** Commitments with who owns them and how they stand. */
export function CommitmentsToReview(props: CommitmentsToReviewProps) {
  const { title, anchor, commitments, cityCount } = props;
  return (
    <Section id={anchor} title={title}>
      {commitments.length === 0 ? (
        <EmptyState title={t("meetings.page.noCommitments")}>
          <p>{t("meetings.page.noCommitmentsText")}</p>
        </EmptyState>
      ) : (
        <Lines>
          {commitments.map((commitment) => (
            <ReviewLine key={commitment.id} commitment={commitment} cityCount={cityCount} />
          ))}
        </Lines>
      )}
    </Section>
  );
}

type ReviewLineProps = { commitment: CommitmentToReview; cityCount: number };

function ReviewLine({ commitment, cityCount }: ReviewLineProps) {
  const { id, title, status, reason, proviso, confirmedAt } = commitment;
  return (
    <Line>
      <LineTitle href={`/commitments/${id}`}>{title}</LineTitle>
      <Row as="p">
        <Status kind={statusShapes[status]}>{t(`commitments.status.${status}`)}</Status>
        <span className="text-quiet">{ownersAndDue(commitment, cityCount)}</span>
      </Row>
      {proviso && !confirmedAt ? (
        <p>
          <Status kind="tentative">{provisoInWords(proviso)}</Status>
        </p>
      ) : null}
      {reason ? <p>{reason}</p> : null}
    </Line>
  );
}

function ownersAndDue({ owners, dueOn, status }: CommitmentToReview, cityCount: number): string {
  const who = ownersInWords(
    owners.map(({ city }) => city.name),
    cityCount,
  );
  if (!dueOn) return who;
  const key = status === "POSTPONED" ? "meetings.page.postponed" : "meetings.page.due";
  return t("meetings.page.ownersAndDue", {
    owners: who,
    due: t(key, { date: dateInWords(dueOn) }),
  });
}
