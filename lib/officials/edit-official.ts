import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { officialByField } from "@/lib/officials/rules";
import type { EditOfficial } from "@/lib/officials/schema";
import { holdOfficial } from "@/lib/officials/standing";

/** Changes what is known of an official: name, office, address, term. Gives the city's slug. */
export async function editOfficial(
  actor: Actor,
  { formKey, officialId, version, ...official }: EditOfficial,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const standing = await holdOfficial(tx, officialId);
      const { cityId } = standing;
      assertCan(actor, "official.keep", { cityId });
      if (standing.version !== version)
        throw new Outdated(officialByField(standing), standing.version);
      await tx.official.update({
        where: { id: officialId },
        data: { ...official, version: { increment: 1 } },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "official.edited",
        subjectId: officialId,
        onBehalfOfId: principalFor(actor, cityId)?.officialId ?? null,
        details: { cityId },
        at: now,
      });
      return { slug: standing.city.slug };
    }),
  );
}
