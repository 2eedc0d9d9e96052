import type { ShapeKind } from "@/components/ui/shapes";
import { Status } from "@/components/ui/status-word";
import type { ProvisoStanding } from "@/lib/commitments/proviso";
import type { ProvisoView } from "@/lib/commitments/views";
import { provisoInList } from "@/lib/commitments/wording";

const shapes: Record<ProvisoStanding, ShapeKind> = {
  NONE: "planned",
  WAITING: "tentative",
  CONFIRMED: "accepted",
  REFUSED: "declined",
};

/** The proviso, and whether the cities have confirmed all the same: word and shape. */
export function ProvisoNote({ proviso }: { proviso: ProvisoView }) {
  return <Status kind={shapes[proviso.standing]}>{provisoInList(proviso)}</Status>;
}
