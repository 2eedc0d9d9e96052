import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import type { EditCity } from "@/lib/cities/schema";
import { holdCity } from "@/lib/cities/standing";
import { inTransaction } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";

/** Changes what a city is called and where its mails go; its address on the web stays. Gives its slug. */
export async function editCity(
  actor: Actor,
  input: EditCity,
  now = new Date(),
): Promise<{ slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { id, slug, version, ...standing } = await holdCity(tx, input.cityId);
      assertCan(actor, "city.edit", { cityId: id });
      if (input.version !== version) {
        const { name, fullName, email } = standing;
        throw new Outdated({ name, fullName: fullName ?? "", email: email ?? "" }, version);
      }
      const { name, fullName, email } = input;
      await tx.city.update({
        where: { id },
        data: { name, fullName, email, version: { increment: 1 } },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "city.edited",
        subjectId: id,
        onBehalfOfId: principalFor(actor, id)?.officialId ?? null,
        at: now,
      });
      return { slug };
    }),
  );
}
