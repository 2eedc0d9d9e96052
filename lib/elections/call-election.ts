import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { calledMails } from "@/lib/elections/mails";
import { assertStage } from "@/lib/elections/rules";
import type { ElectionStep } from "@/lib/elections/schema";
import { assertSame, holdElection } from "@/lib/elections/standing";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { readNetworkTownHalls } from "@/lib/town-halls/read-town-halls";

/** Opens the vote and tells every city of the network by mail; from now on nothing about the election can be changed. */
export async function callElection(
  actor: Actor,
  input: ElectionStep,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const election = await holdElection(tx, actor, input.electionId);
      assertCan(actor, "election.call", null);
      assertStage(election, ["draft"], now);
      assertSame(election, input.version);
      const { id, votesUntil } = election;
      if (!votesUntil || votesUntil <= now) throw new Refused("inThePast");
      await tx.election.update({
        where: { id },
        data: { calledAt: now, version: { increment: 1 } },
        select: { id: true },
      });
      const halls = await readNetworkTownHalls(tx, now);
      await recordEvent(tx, {
        actor,
        kind: "election.called",
        subjectId: id,
        details: { cities: halls.length },
        at: now,
      });
      await enqueueMail(tx, calledMails({ ...election, votesUntil }, halls));
      return { id };
    }),
  );
}
