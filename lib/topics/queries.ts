import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { topicsVisibleTo } from "@/lib/auth/scope";
import { db, type Tx } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const MOST_TOPICS = 100;

/** Topics that wait: not dropped, and on no agenda but one that was cancelled. */
export const waiting: Prisma.TopicWhereInput = {
  droppedAt: null,
  agendaItems: { none: { meeting: { cancelledAt: null } } },
};

const view = {
  id: true,
  title: true,
  note: true,
  proposedAt: true,
  city: { select: { name: true } },
  proposedBy: { select: { givenName: true, familyName: true } },
} satisfies Prisma.TopicSelect;

export type TopicView = Prisma.TopicGetPayload<{ select: typeof view }>;

/** The topics of a circle that wait for an agenda, the oldest first. One statement. */
export async function listTopics(actor: Actor, circleId: string): Promise<TopicView[]> {
  return db.topic.findMany({
    where: { AND: [{ circleId }, waiting, topicsVisibleTo(actor)] },
    select: view,
    orderBy: [{ proposedAt: "asc" }, { id: "asc" }],
    take: MOST_TOPICS,
  });
}

/** One topic that waits, or null. One statement. */
export async function findTopic(
  actor: Actor,
  topicId: string,
  client: Tx = db,
): Promise<{ id: string; circleId: string; title: string; cityId: string | null } | null> {
  return client.topic.findFirst({
    where: { AND: [{ id: topicId }, waiting, topicsVisibleTo(actor)] },
    select: { id: true, circleId: true, title: true, cityId: true },
  });
}
