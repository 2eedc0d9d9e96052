import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { officeAndFamilyName } from "@/lib/people/names";
import { type Deciding, writeDecision } from "@/lib/releases/decisions";
import type { DecideRelease } from "@/lib/releases/schema";
import { type Decidable, findRelease } from "@/lib/releases/standing";

/** Releases or refuses words or a picture for somebody of the actor's city; visibly on behalf, unless they are the actor's own. */
export async function decideRelease(
  actor: Actor,
  input: DecideRelease,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { release } = await findRelease(tx, actor, input.releaseId);
      // Somebody without a city answers behind the link alone.
      if (!release.cityId) throw new Refused("forbidden");
      assertCan(actor, "release.give", { cityId: release.cityId });
      const by = { actor, name: null, principal: principalOf(actor, release) };
      await writeDecision(tx, release, input, by, now);
      return { id: release.id };
    }),
  );
}

function principalOf(actor: Actor, { official }: Decidable): Deciding["principal"] {
  if (!official || official.userId === actor.userId) return null;
  return { officialId: official.id, short: officeAndFamilyName(official, official.city.name) };
}
