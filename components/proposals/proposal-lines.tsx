import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import { type Stage, stageOf } from "@/lib/proposals/rules";
import type { ProposalView } from "@/lib/proposals/views";
import { aimInWords, proposerInWords } from "@/lib/proposals/wording";

const SHAPES = {
  open: "open",
  declined: "declined",
  agreed: "accepted",
  withdrawn: "abandoned",
} as const;

/** Proposals below each other: who proposes what, and where it stands. */
export function ProposalLines({ proposals }: { proposals: readonly ProposalView[] }) {
  return (
    <Lines>
      {proposals.map((proposal) => (
        <Line key={proposal.id}>
          <LineTitle href={`/proposals/${proposal.id}`}>
            {t("proposals.list.by", {
              who: proposerInWords(proposal),
              aim: aimInWords(proposal),
            })}
          </LineTitle>
          <p>
            <StageWord stage={stageOf(proposal)} />
          </p>
          <p className="text-quiet">
            {t("proposals.list.counts", {
              agreed: proposal.cities.filter(({ agreedAt }) => agreedAt).length,
              all: proposal.cities.length,
            })}
          </p>
        </Line>
      ))}
    </Lines>
  );
}

/** Where a proposal stands, as word and shape. */
export function StageWord({ stage }: { stage: Stage }) {
  return <Status kind={SHAPES[stage]}>{t(`proposals.stage.${stage}`)}</Status>;
}
