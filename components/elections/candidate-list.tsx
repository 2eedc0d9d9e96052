import { Line, Lines } from "@/components/ui/lines";
import { Status } from "@/components/ui/status-word";
import type { CandidateView } from "@/lib/elections/views";
import { isReelected } from "@/lib/elections/wording";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";

type CandidateListProps = { electionId: string; candidates: readonly CandidateView[] };

/** Who stands, in the order of the ballot; after counting with their votes. */
export function CandidateList({ electionId, candidates }: CandidateListProps) {
  const elected = candidates.filter((one) => one.elected);
  return (
    <>
      <Lines>
        {candidates.map((candidate) => (
          <Line key={candidate.id}>
            <Candidate candidate={candidate} electionId={electionId} />
          </Line>
        ))}
      </Lines>
      {elected.length > 1 ? <p>{t("elections.page.tie")}</p> : null}
    </>
  );
}

type CandidateProps = { electionId: string; candidate: CandidateView };

function Candidate({ electionId, candidate }: CandidateProps) {
  const { user, office, city, text, votes, elected } = candidate;
  return (
    <>
      <h3 className="kern-heading-small">{fullName(user)}</h3>
      <p className="text-quiet">
        {office}
        {city ? (
          <>
            {", "}
            <a href={`/cities/${city.slug}`}>{city.name}</a>
          </>
        ) : null}
      </p>
      {text ? <p className="max-w-measure">{text}</p> : null}
      {votes === null ? null : (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {elected ? <Status kind="achieved">{t("elections.page.elected")}</Status> : null}
          <span>{t("elections.page.votes", { count: votes })}</span>
        </p>
      )}
      {elected && isReelected(user.mandates, electionId) ? (
        <p className="text-quiet">{t("elections.page.again")}</p>
      ) : null}
    </>
  );
}
