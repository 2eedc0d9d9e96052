import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { countChange } from "@/lib/cities/standing";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { ReturnToNetwork } from "@/lib/memberships/schema";
import { detailsOf, holdMembership } from "@/lib/memberships/standing";

/** A former member belongs to the network again from a day on; seats in circles are given anew. Gives its slug. */
export async function returnToNetwork(
  actor: Actor,
  input: ReturnToNetwork,
  now = new Date(),
): Promise<{ slug: string }> {
  assertCan(actor, "membership.keep", null);
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { city, latest } = await holdMembership(tx, actor, input);
      const { joinedOn, cohort } = input;
      if (!latest.leftOn || joinedOn < latest.leftOn) throw new Refused("stillMember");
      await tx.networkMembership.create({
        data: { cityId: city.id, joinedOn, cohort },
        select: { id: true },
      });
      await countChange(tx, city.id);
      await recordEvent(tx, {
        actor,
        kind: "membership.begun",
        subjectId: city.id,
        details: detailsOf(city.id, joinedOn),
        at: now,
      });
      return { slug: city.slug };
    }),
  );
}
