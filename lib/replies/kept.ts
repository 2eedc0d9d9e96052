import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { incomingMailsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";

const kept = {
  id: true,
  fromAddress: true,
  receivedAt: true,
  content: true,
  meetingId: true,
  settledAt: true,
  meeting: { select: { circleId: true } },
} as const;

/** A message laid aside, held until the transaction ends; one that somebody has settled is refused. */
export async function findLaidAside(tx: Tx, actor: Actor, mailId: string) {
  await tx.$queryRaw`SELECT id FROM incoming_mail WHERE id = ${mailId}::uuid FOR UPDATE`;
  const mail = await tx.incomingMail.findFirst({
    where: { AND: [{ id: mailId, quarantined: { not: null } }, incomingMailsVisibleTo(actor)] },
    select: kept,
  });
  if (!mail) throw new Refused("notFound");
  return mail;
}
