import "server-only";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { writeApproval } from "@/lib/minutes/approvals";
import { findLinked } from "@/lib/minutes/linked";
import type { ApproveByLink } from "@/lib/minutes/schema";

/** Agrees to the minutes for the city whose guest link it is, under a typed name. */
export async function approveByLink(
  token: string,
  { name, formKey, ...input }: ApproveByLink,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const { minutes, cityId } = await findLinked(tx, token, now);
      const by = { cityId, actor: null, name, principal: null };
      return writeApproval(tx, minutes, input, by, now);
    }),
  );
}
