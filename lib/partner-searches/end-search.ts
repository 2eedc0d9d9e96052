import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { partnerSearchesVisibleTo } from "@/lib/auth/scope-network";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import type { EndSearch } from "@/lib/partner-searches/schema";

/** Ends a city's search; one that ended already is gone. */
export async function endSearch(
  actor: Actor,
  input: EndSearch,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { searchId } = input;
      const search = await tx.partnerSearch.findFirst({
        where: { AND: [{ id: searchId }, partnerSearchesVisibleTo(actor)] },
        select: { cityId: true },
      });
      if (!search) throw new Refused("notFound");
      assertCan(actor, "partnerSearch.keep", search);
      const ended = await tx.partnerSearch.updateMany({
        where: { id: searchId, endedAt: null },
        data: { endedAt: now },
      });
      if (ended.count === 0) throw new Refused("searchEnded");
      await recordEvent(tx, {
        actor,
        kind: "partnerSearch.ended",
        subjectId: searchId,
        onBehalfOfId: principalFor(actor, search.cityId)?.officialId ?? null,
        at: now,
      });
      return { id: searchId };
    }),
  );
}
