import "server-only";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { writeAmendment } from "@/lib/minutes/approvals";
import { findLinked } from "@/lib/minutes/linked";
import type { ProposeByLink } from "@/lib/minutes/schema";

/** Proposes another text for the city whose guest link it is, under a typed name. */
export async function proposeByLink(
  token: string,
  { name, formKey, ...input }: ProposeByLink,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const { minutes, cityId } = await findLinked(tx, token, now);
      const by = { cityId, actor: null, name, principal: null };
      return writeAmendment(tx, minutes, input, by, now);
    }),
  );
}
