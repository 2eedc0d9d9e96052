import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import type { EnterOfficial } from "@/lib/officials/schema";
import { findMember } from "@/lib/officials/standing";

/** Enters somebody in a city's administration; a second head in the same time is refused by the database. Gives the city's slug. */
export async function enterOfficial(
  actor: Actor,
  { formKey, cityId, ...official }: EnterOfficial,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const { slug } = await findMember(tx, cityId, now);
      assertCan(actor, "official.keep", { cityId });
      const { id } = await tx.official.create({
        data: { ...official, cityId },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "official.entered",
        subjectId: id,
        onBehalfOfId: principalFor(actor, cityId)?.officialId ?? null,
        details: { cityId },
        at: now,
      });
      return { slug };
    }),
  );
}
