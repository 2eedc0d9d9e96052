import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action of elections. */
export function electionForms(world: AccessWorld) {
  const { network, election, calledElection, countableElection, outsideElection } = world;
  const draft = {
    title: "Wahl der Sprecher*innen",
    way: "here",
    ...day("termStartsOn", 1),
    ...day("termEndsOn", 3),
    ...day("votesUntil", 1),
    "candidates.0.userId": network.actors.zoselMohr.userId,
    "candidates.0.office": "Prozessmanagerin",
    "candidates.0.text": "",
    candidateRows: "1",
  };
  return {
    "/elections prepareElectionAction": draft,
    "/elections editElectionAction": { ...draft, electionId: election, version: "1" },
    "/elections callElectionAction": { electionId: election, version: "1" },
    "/elections castVoteAction": {
      electionId: calledElection,
      cityId: network.cities.stendal.id,
      candidateId: "NOBODY",
    },
    "/elections decideElectionAction": { electionId: countableElection, version: "2" },
    "/elections enterResultAction": {
      electionId: outsideElection,
      version: "1",
      "results.0.candidateId": world.outsideCandidate,
      "results.0.votes": "61",
    },
    "/elections cancelElectionAction": {
      electionId: election,
      version: "1",
      reason: "Zu wenig Zeit.",
    },
  };
}

/** The second of January, so many years from now. */
function day(name: string, years: number) {
  const year = String(new Date().getUTCFullYear() + years);
  return { [`${name}.day`]: "2", [`${name}.month`]: "1", [`${name}.year`]: year };
}
