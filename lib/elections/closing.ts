import "server-only";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { decidedMails } from "@/lib/elections/mails";
import type { Tally } from "@/lib/elections/rules";
import type { Standing } from "@/lib/elections/standing";
import { Refused } from "@/lib/errors";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { hourOn } from "@/lib/time";
import { readNetworkTownHalls } from "@/lib/town-halls/read-town-halls";

type Result = Pick<Tally, "votes" | "electedIds">;

/**
 * Writes the result down, lets earlier terms end where the new one begins, gives those elected their mandates, and
 * tells every city. Refused as "termTaken" when somebody's mandate as spokesperson begins within the new term.
 */
export async function closeElection(
  tx: Tx,
  actor: Actor,
  election: Standing,
  { votes, electedIds }: Result,
  now: Date,
): Promise<void> {
  const { id: electionId, candidates } = election;
  const elected = candidates.filter(({ id }) => electedIds.includes(id));
  for (const { id } of candidates) {
    await tx.candidate.update({
      where: { id },
      data: { votes: votes.get(id) ?? 0, elected: electedIds.includes(id) },
      select: { id: true },
    });
  }
  await tx.election.update({
    where: { id: electionId },
    data: { decidedAt: now, version: { increment: 1 } },
    select: { id: true },
  });
  await giveMandates(tx, actor, election, elected, now);
  await recordEvent(tx, {
    actor,
    kind: "election.decided",
    subjectId: electionId,
    details: { candidates: candidates.length, elected: elected.length },
    at: now,
  });
  await enqueueMail(tx, decidedMails(election, elected, await readNetworkTownHalls(tx, now)));
}

async function giveMandates(
  tx: Tx,
  actor: Actor,
  { id: electionId, termStartsOn, termEndsOn }: Standing,
  elected: Standing["candidates"],
  now: Date,
): Promise<void> {
  const startsAt = hourOn(termStartsOn, 0);
  const endsAt = hourOn(termEndsOn, 0);
  const within = { role: "SPOKESPERSON", startsAt: { gte: startsAt, lt: endsAt } } as const;
  if ((await tx.mandate.count({ where: within })) > 0) throw new Refused("termTaken");
  const earlier = await tx.mandate.findMany({
    where: {
      role: "SPOKESPERSON",
      startsAt: { lt: startsAt },
      OR: [{ endsAt: null }, { endsAt: { gt: startsAt } }],
    },
    select: { id: true },
  });
  const ids = earlier.map(({ id }) => id);
  await tx.mandate.updateMany({ where: { id: { in: ids } }, data: { endsAt: startsAt } });
  for (const id of ids) {
    await recordEvent(tx, { actor, kind: "mandate.ended", subjectId: id, at: now });
  }
  for (const { userId } of elected) {
    const { id } = await tx.mandate.create({
      data: { userId, role: "SPOKESPERSON", startsAt, endsAt, electionId },
      select: { id: true },
    });
    await recordEvent(tx, { actor, kind: "mandate.granted", subjectId: id, at: now });
  }
}
