import type { ShapeKind } from "@/components/ui/shapes";
import { Status } from "@/components/ui/status-word";
import type { Stage } from "@/lib/calls/rules";
import { stageInWords } from "@/lib/calls/wording";

const shapes: Record<Stage, ShapeKind> = {
  open: "open",
  agreed: "coming",
  declined: "declined",
  withdrawn: "abandoned",
  done: "achieved",
};

/** Where a wish stands, as word and shape. */
export function CallStatus({ stage }: { stage: Stage }) {
  return <Status kind={shapes[stage]}>{stageInWords(stage)}</Status>;
}
