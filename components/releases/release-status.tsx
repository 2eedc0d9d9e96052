import type { ShapeKind } from "@/components/ui/shapes";
import { Status } from "@/components/ui/status-word";
import { type ReleaseState, stateOf } from "@/lib/releases/rules";
import type { DecidedView } from "@/lib/releases/views";
import { howInWords, stateInWords } from "@/lib/releases/wording";

const SHAPES: Record<ReleaseState, ShapeKind> = {
  notAsked: "abandoned",
  asked: "open",
  released: "accepted",
  refused: "declined",
  replaced: "postponed",
};

/** How a release stands, and who decided it when. */
export function ReleaseStatus({ release }: { release: DecidedView | undefined }) {
  return (
    <>
      <Status kind={SHAPES[stateOf(release)]}>{stateInWords(release)}</Status>
      {release ? <p className="text-quiet text-small">{howInWords(release)}</p> : null}
      {release?.reason ? <p className="text-small">„{release.reason}“</p> : null}
    </>
  );
}
