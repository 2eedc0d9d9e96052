import "server-only";
import { publishDraft } from "@/lib/appeals/publishing";
import { needsCheck } from "@/lib/appeals/read-need";
import { assertComplete, textByField } from "@/lib/appeals/rules";
import { type AppealAsWritten, findAppeal } from "@/lib/appeals/standing";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";

type PublishAppeal = { formKey: string; appealId: string; version: number };

/**
 * Publishes a draft now. When another spokesperson was faster with the same version, nothing happens again; where
 * appeals are to be checked, one that was not is refused as "notChecked".
 */
export async function publishAppeal(
  actor: Actor,
  input: PublishAppeal,
  now = new Date(),
): Promise<{ id: string; slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const appeal = await findAppeal(tx, actor, input.appealId);
      if (!appeal) throw new Refused("notFound");
      assertCan(actor, "appeal.publish", null);
      if (appeal.publishedAt) return { id: appeal.id, slug: appeal.slug };
      assertComplete(appeal, now);
      if (await needsCheck(tx, appeal)) throw new Refused("notChecked");

      const still = { version: input.version };
      const published = await publishDraft(tx, appeal, { actor, while: still, now });
      return published ?? settle(await findAppeal(tx, actor, appeal.id));
    }),
  );
}

function settle(current: AppealAsWritten | null): { id: string; slug: string } {
  if (!current) throw new Refused("notFound");
  if (!current.publishedAt) throw new Outdated(textByField(current), current.version);
  return { id: current.id, slug: current.slug };
}
