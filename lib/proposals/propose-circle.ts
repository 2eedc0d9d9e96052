import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import { type Actor, principalFor } from "@/lib/auth/actor";
import { assertCan, can } from "@/lib/auth/policy";
import { sittingOn } from "@/lib/circles/rules";
import { assertOfNetwork, findStanding } from "@/lib/circles/standing";
import { inTransaction, type Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { proposedMails } from "@/lib/proposals/mails";
import { askedCities } from "@/lib/proposals/rules";
import type { ProposeCircle } from "@/lib/proposals/schema";
import { whole } from "@/lib/proposals/views";
import { calendarDay } from "@/lib/time";
import { readTownHalls } from "@/lib/town-halls/read-town-halls";

/**
 * Proposes to cities to meet in a new circle, or to widen one, and asks the town hall of each. The city that proposes
 * has agreed when its mayor or office does it; a process manager's city is asked like the others.
 */
export async function proposeCircle(
  actor: Actor,
  input: ProposeCircle,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const { fromCityId, circleId, name, rhythmMonths, text } = input;
      assertCan(actor, "circle.propose", { cityId: fromCityId });
      const asked = await citiesToAsk(tx, actor, input, now);
      const own = asked.filter((cityId) => cityId === fromCityId && speaks(actor, cityId));
      const others = asked.filter((cityId) => !own.includes(cityId));
      const halls = await readTownHalls(tx, { id: { in: others } }, now);
      if (halls.some(({ mandates }) => mandates.length === 0)) throw new Refused("nobodyToAnswer");

      const principal = fromCityId ? principalFor(actor, fromCityId) : null;
      const onBehalfOf = principal?.short ?? null;
      const agreed = { agreedAt: now, answeredById: actor.userId, onBehalfOf };
      const proposal = await tx.circleProposal.create({
        data: {
          fromCityId,
          circleId,
          name,
          rhythmMonths,
          text,
          proposedAt: now,
          proposedById: actor.userId,
          onBehalfOf,
          cities: {
            create: [
              ...own.map((cityId) => ({ cityId, ...agreed })),
              ...others.map((cityId) => ({ cityId })),
            ],
          },
        },
        select: whole,
      });
      await recordEvent(tx, {
        actor,
        kind: "circle.proposed",
        subjectId: proposal.id,
        onBehalfOfId: principal?.officialId ?? null,
        details: { cityIds: asked },
        at: now,
      });
      await enqueueMail(tx, proposedMails(proposal, halls));
      return { id: proposal.id };
    }),
  );
}

function speaks(actor: Actor, cityId: string): boolean {
  return can(actor, "proposal.answer", { cityId });
}

/** Refuses a circle of one, a circle that stays as it is or has ended, and cities outside the network. */
async function citiesToAsk(
  tx: Tx,
  actor: Actor,
  input: ProposeCircle,
  now: Date,
): Promise<string[]> {
  const circle = input.circleId ? await findStanding(tx, actor, input.circleId) : null;
  if (circle?.dissolvedOn) throw new Refused("circleEnded");
  const sitting = circle ? sittingOn(circle.members, calendarDay(now)) : [];
  const asked = askedCities(input, sitting);
  if (asked.length < 2 || asked.length === sitting.length) throw new Refused("proposalAlone");
  await assertOfNetwork(tx, asked, calendarDay(now), now);
  return asked;
}
