import "server-only";
import { agendaInWords } from "@/lib/agenda/rules";
import type { ChangeAgenda } from "@/lib/agenda/schema";
import { type AgendaRow, entryOf } from "@/lib/agenda/schema";
import { recordEvent } from "@/lib/audit/record-event";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { findSeating } from "@/lib/circles/seating";
import { inTransaction, type Tx } from "@/lib/db";
import { Outdated, Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { tellAgenda } from "@/lib/meetings/invitees";
import { assertAmong, assertChangeable } from "@/lib/meetings/rules";
import { findStanding, type Standing } from "@/lib/meetings/standing";
import { waiting } from "@/lib/topics/queries";
import type { Prisma } from "@/prisma/generated/client";

/**
 * Changes the agenda as a whole and, when wished, tells those invited. An item that stays is the same item:
 * its project, notes and call wishes stay with it. One that was called up or noted under stays in any case.
 */
export async function changeAgenda(
  actor: Actor,
  input: ChangeAgenda,
  now = new Date(),
): Promise<{ id: string }> {
  return inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const meeting = await findStanding(tx, actor, input.meetingId);
      assertCan(actor, "meeting.edit", meeting);
      assertChangeable(meeting, now);
      const { id, version } = meeting;
      if (input.version !== version)
        throw new Outdated({ agenda: await standingAgenda(tx, id) }, version);
      const before = await findItems(tx, id);
      await assertAllTakePart(tx, actor, meeting, { before, items: input.items }, now);
      assertKeepsItems(before, input.items);
      await assertTopicsWait(tx, meeting.circleId, { before, items: input.items });

      await writeItems(tx, id, before, input.items);
      await tx.meeting.update({
        where: { id },
        data: { projectsBy: input.projectsBy, version: { increment: 1 } },
        select: { id: true },
      });
      const details = { items: input.items.length };
      await recordEvent(tx, {
        actor,
        kind: "meeting.agendaChanged",
        subjectId: id,
        details,
        at: now,
      });
      if (meeting.invitedAt && input.notify) await tellAgenda(tx, id, now);
      return { id };
    }),
  );
}

const standing = {
  id: true,
  cityId: true,
  presenterId: true,
  topicId: true,
  startedAt: true,
  note: { select: { version: true } },
} satisfies Prisma.AgendaItemSelect;

type StandingItem = Prisma.AgendaItemGetPayload<{ select: typeof standing }>;

function findItems(tx: Tx, meetingId: string): Promise<StandingItem[]> {
  return tx.agendaItem.findMany({ where: { meetingId }, select: standing });
}

type Change = { before: readonly StandingItem[]; items: readonly AgendaRow[] };

/** Cities and people who stand on the agenda already may stay, even if they have left since. */
async function assertAllTakePart(
  tx: Tx,
  actor: Actor,
  meeting: Standing,
  { before, items }: Change,
  now: Date,
) {
  const { cityIds, officialIds } = await findSeating(tx, actor, meeting.circleId, now);
  assertAmong(
    items.map(({ cityId }) => cityId),
    [...cityIds, ...before.flatMap(({ cityId }) => cityId ?? [])],
  );
  assertAmong(
    items.map(({ presenterId }) => presenterId),
    [...officialIds, ...before.flatMap(({ presenterId }) => presenterId ?? [])],
  );
}

/** Each row is new or one item of this agenda, and no item is lost under which something was said. */
function assertKeepsItems(before: readonly StandingItem[], items: readonly AgendaRow[]): void {
  const kept = items.flatMap(({ id }) => id ?? []);
  assertAmong(
    kept,
    before.map(({ id }) => id),
  );
  if (new Set(kept).size < kept.length) throw new Refused("notFound");
  const isLost = ({ id, startedAt, note }: StandingItem) =>
    !kept.includes(id) && (startedAt !== null || note !== null);
  if (before.some(isLost)) throw new Refused("itemNoted");
}

/** A topic is on one agenda at a time; rows are locked, so that two agendas cannot take it up at once. */
async function assertTopicsWait(tx: Tx, circleId: string, { before, items }: Change) {
  const standing = new Set(before.map(({ topicId }) => topicId));
  const wanted = items.flatMap(({ topicId }) => topicId ?? []);
  if (new Set(wanted).size < wanted.length) throw new Refused("topicTaken");
  const taken = wanted.filter((topicId) => !standing.has(topicId));
  if (taken.length === 0) return;
  await tx.$queryRaw`SELECT id FROM topic WHERE id = ANY(${taken}::uuid[]) ORDER BY id FOR UPDATE`;
  const free = await tx.topic.count({ where: { AND: [{ id: { in: taken }, circleId }, waiting] } });
  if (free < taken.length) throw new Refused("topicTaken");
}

async function writeItems(
  tx: Tx,
  meetingId: string,
  before: readonly StandingItem[],
  items: readonly AgendaRow[],
): Promise<void> {
  const kept = items.flatMap(({ id }) => id ?? []);
  await tx.agendaItem.deleteMany({ where: { meetingId, id: { notIn: kept } } });
  for (const [index, item] of items.entries()) {
    const data = { ...entryOf(item), topicId: item.topicId, position: index + 1 };
    const was = before.find(({ id }) => id === item.id);
    if (!was) {
      await tx.agendaItem.create({ data: { ...data, meetingId }, select: { id: true } });
      continue;
    }
    // A project belongs to the city that hands it in.
    const project = was.cityId === item.cityId ? {} : { projectId: null };
    await tx.agendaItem.update({
      where: { id: was.id },
      data: { ...data, ...project },
      select: { id: true },
    });
  }
}

async function standingAgenda(tx: Tx, meetingId: string): Promise<string> {
  const items = await tx.agendaItem.findMany({
    where: { meetingId },
    select: { title: true, minutes: true, city: { select: { name: true } } },
    orderBy: { position: "asc" },
  });
  return agendaInWords(items);
}
