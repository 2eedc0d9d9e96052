import { Facts } from "@/components/ui/facts";
import type { ElectionStage } from "@/lib/elections/rules";
import type { ElectionView } from "@/lib/elections/views";
import { lastDayInWords, termInWords } from "@/lib/elections/wording";
import { t } from "@/lib/i18n/words";

type ElectionFactsProps = { election: ElectionView; stage: ElectionStage; cities: number };

/** For which term, how it is voted, until when, and how many cities have. */
export function ElectionFacts({ election, stage, cities }: ElectionFactsProps) {
  const { outside, votesUntil, votes } = election;
  const facts = [
    { term: t("elections.fact.term"), description: termInWords(election) },
    {
      term: t("elections.fact.way"),
      description: t(outside ? "elections.way.outside" : "elections.way.here"),
    },
  ];
  if (votesUntil)
    facts.push({
      term: t("elections.fact.votesUntil"),
      description: lastDayInWords(votesUntil),
    });
  if (stage === "voting" || stage === "toCount")
    facts.push({
      term: t("elections.fact.turnout"),
      description: t("elections.turnout", { voted: votes.length, all: cities }),
    });
  return (
    <>
      <Facts facts={facts} />
      <p className="max-w-measure text-quiet">{t("elections.open")}</p>
    </>
  );
}
