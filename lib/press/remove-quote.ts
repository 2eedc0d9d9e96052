import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { positionsIn, withoutQuote } from "@/lib/press/body";
import { assertNotPublic, findQuote } from "@/lib/press/noted";
import { saveText } from "@/lib/press/revisions";
import type { RemoveQuote } from "@/lib/press/schema";
import { replaceReleases } from "@/lib/releases/standing";

/** Goes on without a quote: it is taken out of the draft as well, and its person is asked no longer. */
export async function removeQuote(
  actor: Actor,
  { formKey, quoteId }: RemoveQuote,
  now = new Date(),
): Promise<{ meetingId: string }> {
  return inTransaction((tx) =>
    once(tx, formKey, async () => {
      const quote = await findQuote(tx, actor, quoteId);
      assertCan(actor, "press.write", quote.meeting);
      assertNotPublic(quote);
      await replaceReleases(tx, { quoteId }, now);
      await tx.quote.update({
        where: { id: quoteId },
        data: { removedAt: now },
        select: { id: true },
      });
      const { meetingId, position } = quote;
      const press = quote.meeting.pressRelease;
      if (press && !press.withdrawnAt && positionsIn(press.body).includes(position)) {
        const body = withoutQuote(press.body, position);
        await saveText(tx, actor, press.id, { title: press.title, body }, now);
      }
      const details = { meetingId, position };
      await recordEvent(tx, { actor, kind: "quote.removed", subjectId: quoteId, details, at: now });
      return { meetingId };
    }),
  );
}
