import type { ShapeKind } from "@/components/ui/shapes";
import type { CommitmentStatus } from "@/prisma/generated/enums";

/** The shape of each status, beside its word and in the history. */
export const statusShapes: Record<CommitmentStatus, ShapeKind> = {
  PLANNED: "planned",
  IN_PROGRESS: "in-progress",
  ACHIEVED: "achieved",
  POSTPONED: "postponed",
  ABANDONED: "abandoned",
};
