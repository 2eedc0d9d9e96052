import { Status } from "@/components/ui/status-word";
import { type ElectionStage, stageOf } from "@/lib/elections/rules";
import type { ElectionLine } from "@/lib/elections/views";
import { stageInWords } from "@/lib/elections/wording";

const SHAPES = {
  draft: "planned",
  voting: "now",
  toCount: "open",
  toEnter: "open",
  decided: "achieved",
  cancelled: "abandoned",
} as const satisfies Record<ElectionStage, string>;

/** Where an election stands, by word and shape. */
export function ElectionStatus({ election, now }: { election: ElectionLine; now: Date }) {
  const stage = stageOf(election, now);
  const names = election.candidates.map(({ user }) => user);
  return <Status kind={SHAPES[stage]}>{stageInWords(stage, election.votesUntil, names)}</Status>;
}
