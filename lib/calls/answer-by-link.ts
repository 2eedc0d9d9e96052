import "server-only";
import { answerable, writeAnswer } from "@/lib/calls/answers";
import type { AnswerCallByLink } from "@/lib/calls/schema";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { hashToken } from "@/lib/links/tokens";

/** Answers the one call wish a guest link was made for, for the asked city; who holds the link may, nobody else. */
export async function answerCallByLink(
  token: string,
  { name, ...input }: AnswerCallByLink,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const link = await tx.guestLink.findFirst({
        where: { tokenHash: hashToken(token), revokedAt: null, expiresAt: { gt: now } },
        select: { callRequest: { select: answerable } },
      });
      if (!link?.callRequest) throw new Refused("linkInvalid");
      const by = { actor: null, name, cityId: link.callRequest.toCityId, principal: null };
      return writeAnswer(tx, link.callRequest, input, by, now);
    }),
  );
}
