import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction } from "@/lib/db";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { withdrawnMails } from "@/lib/proposals/mails";
import type { WithdrawProposal } from "@/lib/proposals/schema";
import { findOpen } from "@/lib/proposals/standing";
import { readTownHalls } from "@/lib/town-halls/read-town-halls";

/** Takes a proposal back that has not come about, and tells the town halls that were asked. */
export async function withdrawProposal(
  actor: Actor,
  input: WithdrawProposal,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { proposalId } = input;
      const proposal = await findOpen(tx, actor, proposalId);
      assertCan(actor, "circle.propose", { cityId: proposal.fromCityId });
      await tx.circleProposal.update({
        where: { id: proposalId },
        data: { withdrawnAt: now },
        select: { id: true },
      });
      await recordEvent(tx, {
        actor,
        kind: "circle.proposalWithdrawn",
        subjectId: proposalId,
        at: now,
      });
      const others = proposal.cities.filter(({ cityId }) => cityId !== proposal.fromCityId);
      const cityIds = others.map(({ cityId }) => cityId);
      const halls = await readTownHalls(tx, { id: { in: cityIds } }, now);
      await enqueueMail(tx, withdrawnMails(proposal, halls));
      return { id: proposalId };
    }),
  );
}
