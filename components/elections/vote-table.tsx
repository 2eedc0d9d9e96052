import { DataTable } from "@/components/ui/data-table";
import { EmptyState } from "@/components/ui/empty-state";
import type { CandidateView, VoteView } from "@/lib/elections/views";
import { enumerate, t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { stamp } from "@/lib/time";

type VotesProps = { votes: readonly VoteView[]; candidates: readonly CandidateView[] };

/** How each city voted; once it is counted everybody sees it. */
export function VoteTable({ votes, candidates }: VotesProps) {
  const names = new Map(candidates.map(({ id, user }) => [id, fullName(user) ?? ""]));
  return (
    <DataTable
      caption={t("elections.page.byCity")}
      columns={(["city", "vote", "cast"] as const).map((column) => ({
        label: t(`elections.page.${column}`),
      }))}
      rows={votes.map(({ cityId, city, candidateId, castAt }) => ({
        id: cityId,
        cells: [
          city.name,
          candidateId ? (names.get(candidateId) ?? "") : t("elections.page.abstained"),
          stamp(castAt),
        ],
      }))}
    />
  );
}

/** Which cities have voted, and not how. */
export function WhoVoted({ votes }: { votes: readonly VoteView[] }) {
  if (votes.length === 0) {
    return (
      <EmptyState title={t("elections.page.nobodyVoted")}>
        <p>{t("elections.page.whoVotedText")}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p>{enumerate(votes.map(({ city }) => city.name))}</p>
      <p className="text-quiet">{t("elections.page.whoVotedText")}</p>
    </>
  );
}
