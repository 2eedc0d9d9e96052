import "server-only";
import type { RevokeAdoption } from "@/lib/adoptions/schema";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { adoptionsVisibleTo } from "@/lib/auth/scope";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Takes back that the own city has taken something over; gives what it was about. */
export async function revokeAdoption(
  actor: Actor,
  { formKey, adoptionId }: RevokeAdoption,
  now = new Date(),
): Promise<{ projectId: string | null; goalId: string | null }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const adoption = await tx.adoption.findFirst({
        where: { AND: [{ id: adoptionId }, adoptionsVisibleTo(actor)] },
        select: { cityId: true, projectId: true, goalId: true },
      });
      if (!adoption) throw new Refused("notFound");
      const { cityId, projectId, goalId } = adoption;
      assertCan(actor, "adoption.mark", { cityId });
      const { count } = await tx.adoption.updateMany({
        where: { id: adoptionId, revokedAt: null },
        data: { revokedAt: now },
      });
      if (count === 0) throw new Refused("notFound");
      const onBehalfOfId = principalFor(actor, cityId)?.officialId ?? null;
      const event = { actor, kind: "adoption.revoked", subjectId: adoptionId } as const;
      await recordEvent(tx, { ...event, onBehalfOfId, at: now });
      return { projectId, goalId };
    }),
  );
}
