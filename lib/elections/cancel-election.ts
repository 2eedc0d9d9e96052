import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { cancelledMails } from "@/lib/elections/mails";
import { assertStage } from "@/lib/elections/rules";
import type { CancelElection } from "@/lib/elections/schema";
import { assertSame, holdElection } from "@/lib/elections/standing";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { readNetworkTownHalls } from "@/lib/town-halls/read-town-halls";

/** Calls an election off; cities that were asked to vote are told why. Votes that were cast stay on record and count for nothing. */
export async function cancelElection(
  actor: Actor,
  input: CancelElection,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const election = await holdElection(tx, actor, input.electionId);
      assertCan(actor, "election.call", null);
      assertStage(election, ["draft", "toEnter", "voting", "toCount"], now);
      assertSame(election, input.version);
      const { id, calledAt } = election;
      await tx.election.update({
        where: { id },
        data: { cancelledAt: now, cancelReason: input.reason, version: { increment: 1 } },
        select: { id: true },
      });
      await recordEvent(tx, { actor, kind: "election.cancelled", subjectId: id, at: now });
      if (calledAt)
        await enqueueMail(
          tx,
          cancelledMails(election, input.reason, await readNetworkTownHalls(tx, now)),
        );
      return { id };
    }),
  );
}
