import "server-only";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { writeApproval } from "@/lib/minutes/approvals";
import type { ApproveMinutes } from "@/lib/minutes/schema";
import { findStanding } from "@/lib/minutes/standing";

/** Agrees to the minutes in the name of a city; an office does so on behalf. */
export async function approveMinutes(
  actor: Actor,
  { meetingId, cityId, formKey, ...input }: ApproveMinutes,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const minutes = await findStanding(tx, actor, meetingId);
      assertCan(actor, "minutes.approve", { cityId });
      const by = { cityId, actor, name: null, principal: principalFor(actor, cityId) };
      return writeApproval(tx, minutes, input, by, now);
    }),
  );
}
