import { type Access, access, PROGRAMME, SIGNED_IN } from "./access-verdicts";

/** Who gets what from the pages of elections; the one of the demo world is a draft. */
export const electionPages: Record<string, Access> = {
  "/elections": SIGNED_IN,
  "/elections/[id]": PROGRAMME,
  "/elections/[id]/cancel": PROGRAMME,
  "/elections/[id]/edit": PROGRAMME,
  // Only of an election that is held outside.
  "/elections/[id]/result": access([], "notFound"),
  "/elections/new": PROGRAMME,
};

/** Who gets what from their actions. */
export const electionActions: Record<string, Access> = {
  "/elections callElectionAction": PROGRAMME,
  "/elections cancelElectionAction": PROGRAMME,
  "/elections castVoteAction": access(["mayor", "office"], "refused"),
  "/elections decideElectionAction": access(["programmeOffice"], "refused"),
  "/elections editElectionAction": PROGRAMME,
  "/elections enterResultAction": PROGRAMME,
  "/elections prepareElectionAction": access(["programmeOffice"], "refused"),
};
