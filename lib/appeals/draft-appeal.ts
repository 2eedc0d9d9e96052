import "server-only";
import { keepCircles } from "@/lib/appeals/read-audience";
import { freeSlug, officeOfSpokesperson, slugFor } from "@/lib/appeals/rules";
import type { DraftAppeal } from "@/lib/appeals/schema";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, homeCitiesOf } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { env } from "@/lib/env";
import { once } from "@/lib/form/once";

/** Begins an appeal. A draft may be unfinished; only spokespersons see it. */
export async function draftAppeal(
  actor: Actor,
  input: DraftAppeal,
  now = new Date(),
): Promise<{ id: string; slug: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      assertCan(actor, "appeal.write", null);
      const { formKey: _, audience, ...text } = input;
      const wanted = slugFor(text.title);
      const taken = await tx.appeal.findMany({
        where: { slug: { startsWith: wanted } },
        select: { slug: true },
      });
      const home = await tx.city.findFirst({
        where: { id: { in: homeCitiesOf(actor) } },
        select: { name: true },
      });
      const appeal = await tx.appeal.create({
        data: {
          ...text,
          audienceStates: audience.states,
          slug: freeSlug(
            wanted,
            taken.map(({ slug }) => slug),
          ),
          authorId: actor.userId,
          authorOffice: officeOfSpokesperson(
            actor.salutation,
            env().NETWORK_NAME,
            home?.name ?? null,
          ),
          createdAt: now,
          editedAt: now,
        },
        select: { id: true, slug: true },
      });
      await keepCircles(tx, actor, appeal.id, audience.circleIds);
      await recordEvent(tx, { actor, kind: "appeal.drafted", subjectId: appeal.id, at: now });
      return appeal;
    }),
  );
}
