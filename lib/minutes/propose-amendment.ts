import "server-only";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { writeAmendment } from "@/lib/minutes/approvals";
import type { ProposeAmendment } from "@/lib/minutes/schema";
import { findStanding } from "@/lib/minutes/standing";

/** Proposes another text for one part of circulated minutes in the name of a city; an office does so on behalf. */
export async function proposeAmendment(
  actor: Actor,
  { meetingId, cityId, formKey, ...input }: ProposeAmendment,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const minutes = await findStanding(tx, actor, meetingId);
      assertCan(actor, "minutes.approve", { cityId });
      const by = { cityId, actor, name: null, principal: principalFor(actor, cityId) };
      return writeAmendment(tx, minutes, input, by, now);
    }),
  );
}
