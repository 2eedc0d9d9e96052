import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import type { HandInProject } from "@/lib/projects/schema";
import { fillSlot, holdSlot } from "@/lib/projects/slot";

/** Hands in the project a city presents under an agenda item, late ones too; an office does so on behalf. */
export async function handInProject(
  actor: Actor,
  input: HandInProject,
  now = new Date(),
): Promise<{ id: string }> {
  const { formKey, agendaItemId, ...text } = input;
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const slot = await holdSlot(tx, actor, agendaItemId);
      const { cityId, meetingId } = slot;
      assertCan(actor, "project.keep", { cityId });
      const principal = principalFor(actor, cityId);
      const { id } = await tx.project.create({
        data: {
          ...text,
          cityId,
          handedInAt: now,
          handedInById: actor.userId,
          onBehalfOf: principal?.short ?? null,
        },
        select: { id: true },
      });
      await fillSlot(tx, slot, id);
      await recordEvent(tx, {
        actor,
        kind: "project.handedIn",
        subjectId: id,
        onBehalfOfId: principal?.officialId ?? null,
        details: { cityId, meetingId, agendaItemId },
        at: now,
      });
      return { id };
    }),
  );
}
