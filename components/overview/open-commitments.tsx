import { ConfirmForm } from "@/components/commitments/confirm-form";
import { statusShapes } from "@/components/commitments/status-shapes";
import { EmptyState } from "@/components/ui/empty-state";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Row } from "@/components/ui/row";
import { Section } from "@/components/ui/section";
import { Status } from "@/components/ui/status-word";
import { provisoInWords, saidBy } from "@/lib/commitments/proviso";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { PromisedCommitment } from "@/lib/overview/queries";
import { dateInWords } from "@/lib/time";

type OpenCommitmentsProps = {
  commitments: PromisedCommitment[];
  /** Cities the reader speaks for. */
  cityIds: readonly string[];
  confirm: FormAction;
};

/** What the reader's cities promised and have not done yet. */
export function OpenCommitments({ commitments, cityIds, confirm }: OpenCommitmentsProps) {
  return (
    <Section
      id="offen"
      title={t(
        cityIds.length > 1 ? "overview.commitments.titleMany" : "overview.commitments.title",
      )}
    >
      {commitments.length === 0 ? (
        <EmptyState title={t("overview.commitments.none")}>
          <p>{t("overview.commitments.noneText")}</p>
        </EmptyState>
      ) : (
        <>
          <Lines>
            {commitments.map((commitment) => (
              <CommitmentLine
                key={commitment.id}
                commitment={commitment}
                cityIds={cityIds}
                confirm={confirm}
              />
            ))}
          </Lines>
          <a href="/commitments">{t("overview.commitments.all")}</a>
        </>
      )}
    </Section>
  );
}

type CommitmentLineProps = Omit<OpenCommitmentsProps, "commitments"> & {
  commitment: PromisedCommitment;
};

function CommitmentLine({ commitment, cityIds, confirm }: CommitmentLineProps) {
  const { id, title, status, dueOn, reason, proviso, confirmedAt } = commitment;
  const asked = proviso && !confirmedAt ? cityToAsk(commitment, cityIds) : undefined;
  const due = status === "POSTPONED" ? "meetings.page.postponed" : "meetings.page.due";
  return (
    <Line>
      <LineTitle href={`/commitments/${id}`}>{title}</LineTitle>
      <Row as="p">
        <Status kind={statusShapes[status]}>{t(`commitments.status.${status}`)}</Status>
        {dueOn ? <span className="text-quiet">{t(due, { date: dateInWords(dueOn) })}</span> : null}
      </Row>
      {reason ? <p>{reason}</p> : null}
      {proviso && !confirmedAt ? (
        <p>
          <Status kind="tentative">{provisoInWords(proviso)}</Status>
        </p>
      ) : null}
      {asked ? (
        <ConfirmForm action={confirm} commitmentId={id} cityId={asked} seen="OPEN" kind="secondary">
          {t.rich("commitments.confirm.submitFor", {
            title,
            hidden,
          })}
        </ConfirmForm>
      ) : null}
    </Line>
  );
}

/** A city of the reader's that has not said anything to the proviso yet. */
function cityToAsk({ owners, confirmations }: PromisedCommitment, cityIds: readonly string[]) {
  return cityIds.find((id) => {
    const isOwner = owners.length === 0 || owners.some(({ cityId }) => cityId === id);
    return isOwner && saidBy(id, confirmations) === "OPEN";
  });
}
