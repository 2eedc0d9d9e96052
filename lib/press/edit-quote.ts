import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { assertNotPublic, findQuote } from "@/lib/press/noted";
import type { EditQuote } from "@/lib/press/schema";
import { replaceReleases } from "@/lib/releases/standing";

/** Changes the words of a quote. Whoever was shown other words has released nothing: they are to be asked anew. */
export async function editQuote(
  actor: Actor,
  { formKey, quoteId, version, text }: EditQuote,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const quote = await findQuote(tx, actor, quoteId);
      assertCan(actor, "press.write", quote.meeting);
      assertNotPublic(quote);
      if (quote.version !== version) throw new Outdated({ text: quote.text }, quote.version);
      if (quote.text === text) return { meetingId: quote.meetingId };

      await replaceReleases(tx, { quoteId }, now);
      await tx.quote.update({
        where: { id: quoteId },
        data: { text, version: { increment: 1 } },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "quote.edited", subjectId: quoteId, at: now });
      return { meetingId: quote.meetingId };
    }),
  );
}
