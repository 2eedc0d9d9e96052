import "server-only";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";

/** Refuses a second meeting of the circle at the same moment. */
export async function assertMomentIsFree(
  tx: Tx,
  { circleId, startsAt }: { circleId: string; startsAt: Date },
  exceptId?: string,
): Promise<void> {
  const taken = await tx.meeting.findFirst({
    where: {
      circleId,
      startsAt,
      cancelledAt: null,
      ...(exceptId ? { id: { not: exceptId } } : {}),
    },
    select: { id: true },
  });
  if (taken) throw new Refused("momentTaken");
}

/** Two managers at the same time: the index turns the slower one away, and it is said why. */
export async function namingTheMoment<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Refused && error.reason === "conflict"
      ? new Refused("momentTaken")
      : error;
  }
}
