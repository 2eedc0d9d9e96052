import type { Metadata } from "next";
import { CandidateList } from "@/components/elections/candidate-list";
import { ElectionFacts } from "@/components/elections/election-facts";
import { ElectionSteps } from "@/components/elections/election-steps";
import { VoteForm } from "@/components/elections/vote-form";
import { VoteTable, WhoVoted } from "@/components/elections/vote-table";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { readElectorate } from "@/lib/elections/queries";
import { t } from "@/lib/i18n/words";
import { callElectionAction, castVoteAction, decideElectionAction } from "../actions";
import { loadElection } from "./election";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { election } = await loadElection((await params).id);
  return { title: election.title };
}

export default async function ElectionPage({ params }: Props) {
  const { actor, election, stage, now } = await loadElection((await params).id);
  const { cities, own } = await readElectorate(actor, now);
  const isOpen = stage === "voting";
  return (
    <>
      <PageHead
        back={{ href: "/elections", label: t("elections.page.back") }}
        preline={t("elections.page.kind")}
        title={election.title}
      />
      {election.cancelReason ? (
        <Note kind="overdue">
          {t("elections.page.cancelled", { reason: election.cancelReason })}
        </Note>
      ) : null}
      <ElectionFacts election={election} stage={stage} cities={cities} />
      {isOpen
        ? own.map((city) => (
            <Section
              key={city.id}
              id={own[0] === city ? "stimme" : `stimme-${city.id}`}
              title={t("elections.vote.title", { city: city.name })}
            >
              <VoteForm
                action={castVoteAction}
                election={election}
                city={city}
                given={election.votes.find(({ cityId }) => cityId === city.id)}
              />
            </Section>
          ))
        : null}
      <Section id="kandidaturen" title={t("elections.page.candidates")}>
        <CandidateList electionId={election.id} candidates={election.candidates} />
      </Section>
      {stage === "voting" || stage === "toCount" ? (
        <Section id="abgestimmt" title={t("elections.page.whoVoted")}>
          <WhoVoted votes={election.votes} />
        </Section>
      ) : null}
      {stage === "decided" && !election.outside ? (
        <Section id="stimmen" title={t("elections.page.byCity")}>
          <VoteTable votes={election.votes} candidates={election.candidates} />
        </Section>
      ) : null}
      {can(actor, "election.call", null) ? (
        <ElectionSteps
          election={election}
          stage={stage}
          everybodyVoted={election.votes.length >= cities}
          actions={{ call: callElectionAction, count: decideElectionAction }}
        />
      ) : null}
    </>
  );
}
