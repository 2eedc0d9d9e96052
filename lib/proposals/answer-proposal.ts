import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { comeAbout } from "@/lib/proposals/agreement";
import { declinedMails } from "@/lib/proposals/mails";
import { haveAllAgreed } from "@/lib/proposals/rules";
import type { AnswerProposal } from "@/lib/proposals/schema";
import { findOpen } from "@/lib/proposals/standing";
import type { ProposalView } from "@/lib/proposals/views";

/**
 * Says a city's yes or no to a proposal; an office does so on behalf. With the last yes the circle comes about, in the
 * same transaction. Until then a city may change its mind.
 */
export async function answerProposal(
  actor: Actor,
  input: AnswerProposal,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { proposalId, cityId, answer } = input;
      const proposal = await findOpen(tx, actor, proposalId);
      const asked = proposal.cities.find((one) => one.cityId === cityId);
      if (!asked) throw new Refused("notFound");
      assertCan(actor, "proposal.answer", { cityId });

      await write(tx, actor, input, now);
      if (answer === "DECLINE") {
        const word = input.word ?? "";
        await enqueueMail(tx, declinedMails(proposal, asked.city.name, word, now));
        return { id: proposalId };
      }
      if (haveAllAgreed(withYes(proposal, cityId, now))) await comeAbout(tx, actor, proposal, now);
      return { id: proposalId };
    }),
  );
}

async function write(tx: Tx, actor: Actor, input: AnswerProposal, now: Date): Promise<void> {
  const { proposalId, cityId, answer, word } = input;
  const principal = principalFor(actor, cityId);
  const isYes = answer === "AGREE";
  await tx.circleProposalCity.update({
    where: { proposalId_cityId: { proposalId, cityId } },
    data: {
      agreedAt: isYes ? now : null,
      declinedAt: isYes ? null : now,
      word,
      answeredById: actor.userId,
      onBehalfOf: principal?.short ?? null,
    },
    select: { cityId: true },
  });
  await recordEvent(tx, {
    actor,
    kind: "circle.proposalAnswered",
    subjectId: proposalId,
    onBehalfOfId: principal?.officialId ?? null,
    details: { cityId, answer },
    at: now,
  });
}

function withYes({ cities }: ProposalView, cityId: string, now: Date) {
  return cities.map((one) => (one.cityId === cityId ? { agreedAt: now, declinedAt: null } : one));
}
