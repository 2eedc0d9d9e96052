import { CommitmentStatus } from "@/components/commitments/commitment-status";
import { ProvisoNote } from "@/components/commitments/proviso-note";
import { type Fact, Facts } from "@/components/ui/facts";
import { Row } from "@/components/ui/row";
import { Stack } from "@/components/ui/stack";
import { dueInWords, isOpen } from "@/lib/commitments/rules";
import type { CommitmentDetail } from "@/lib/commitments/views";
import { t } from "@/lib/i18n/words";

type CommitmentFactsProps = {
  commitment: CommitmentDetail;
  mayAssign: boolean;
  maySetOwners: boolean;
};

/** Who does it, who sees to it, until when, how it stands; and where that is changed. */
export function CommitmentFacts({ commitment, mayAssign, maySetOwners }: CommitmentFactsProps) {
  const { id, status } = commitment;
  const links = [
    ...(mayAssign ? (["responsibility"] as const) : []),
    ...(maySetOwners ? (["owners"] as const) : []),
  ];
  return (
    <Stack gap={16}>
      <Facts facts={facts(commitment)} />
      {isOpen(status) && links.length > 0 ? (
        <Row as="ul" className="on-screen">
          {links.map((place) => (
            <li key={place}>
              <a className="inline-flex min-h-11 items-center" href={`/commitments/${id}/${place}`}>
                {t(place === "owners" ? "commitments.hands.ownersLink" : "commitments.hands.link")}
              </a>
            </li>
          ))}
        </Row>
      ) : null}
    </Stack>
  );
}

function facts({ owners, responsible, dueOn, status, reason, proviso }: CommitmentDetail): Fact[] {
  const note = proviso ? <ProvisoNote proviso={proviso} /> : null;
  return [
    { term: t("commitments.owners"), description: owners },
    { term: t("commitments.responsible"), description: responsible ?? t("commitments.nobodyYet") },
    { term: t("commitments.due"), description: dueInWords(dueOn) },
    {
      term: t("commitments.now"),
      description: <CommitmentStatus status={status} reason={reason} />,
    },
    ...(note ? [{ term: t("commitments.column.proviso"), description: note }] : []),
  ];
}
