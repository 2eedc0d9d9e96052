import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import type { RenameBody } from "@/lib/bodies/schema";
import { holdBody } from "@/lib/bodies/standing";
import { countChange } from "@/lib/cities/standing";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";

/** Gives a coordination body another name. Gives the city's slug. */
export async function renameBody(
  actor: Actor,
  input: RenameBody,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { city, body } = await holdBody(tx, actor, input, now);
      assertCan(actor, "body.keep", { cityId: city.id });
      await tx.coordinationBody.update({
        where: { id: body.id },
        data: { name: input.name },
        select: { id: true },
      });
      await countChange(tx, city.id);
      await recordEvent(tx, {
        actor,
        kind: "body.edited",
        subjectId: body.id,
        onBehalfOfId: principalFor(actor, city.id)?.officialId ?? null,
        details: { cityId: city.id },
        at: now,
      });
      return { slug: city.slug };
    }),
  );
}
