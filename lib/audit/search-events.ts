import "server-only";
import type { AuditQuestion } from "@/lib/audit/schema";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { db } from "@/lib/db";
import { fullName, officeAndName } from "@/lib/people/names";
import { addDays, hourOn, readDay } from "@/lib/time";
import type { Prisma } from "@/prisma/generated/client";

export type FoundEvent = {
  sequence: number;
  occurredAt: Date;
  kind: string;
  /** As the person is called today; null for guests behind a link and for what time did. */
  actor: string | null;
  onBehalfOf: string | null;
  subjectId: string;
  details: string;
};

export type FoundEvents = { events: FoundEvent[]; total: number; page: number; pages: number };

const PER_PAGE = 50;
const MOST_IN_A_FILE = 10_000;

/** The events that were asked for, newest first, 50 a page. Names are looked up for showing alone: who was erased has none. */
export async function searchEvents(actor: Actor, question: AuditQuestion): Promise<FoundEvents> {
  assertCan(actor, "audit.search", null);
  const where = await conditionOf(question);
  const total = await db.auditEvent.count({ where });
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const page = Math.min(question.page, pages);
  return { events: await read(where, (page - 1) * PER_PAGE, PER_PAGE), total, page, pages };
}

/** The same for a file, the newest ten thousand. */
export async function listEventsForFile(
  actor: Actor,
  question: AuditQuestion,
): Promise<FoundEvent[]> {
  assertCan(actor, "audit.search", null);
  return read(await conditionOf(question), 0, MOST_IN_A_FILE);
}

/** The kinds that have happened, by name. */
export async function listKinds(actor: Actor): Promise<string[]> {
  assertCan(actor, "audit.search", null);
  const kinds = await db.auditEvent.groupBy({ by: ["kind"], orderBy: { kind: "asc" } });
  return kinds.map(({ kind }) => kind);
}

async function conditionOf(question: AuditQuestion): Promise<Prisma.AuditEventWhereInput> {
  const { kind, person, subject } = question;
  const [from, until] = [readDay(question.from), readDay(question.until)];
  const and: Prisma.AuditEventWhereInput[] = [];
  if (kind) and.push({ kind });
  if (subject) and.push({ subjectId: subject });
  if (from) and.push({ occurredAt: { gte: hourOn(from, 0) } });
  if (until) and.push({ occurredAt: { lt: hourOn(addDays(until, 1), 0) } });
  if (person) and.push(await ofPerson(person));
  return { AND: and };
}

async function ofPerson(words: string): Promise<Prisma.AuditEventWhereInput> {
  const people = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, given_name, family_name, email FROM "user" WHERE erased_at IS NULL
      UNION ALL SELECT id, given_name, family_name, email FROM official WHERE erased_at IS NULL
    ) person
    WHERE strpos(lower(concat_ws(' ', given_name, family_name, email)), lower(${words})) > 0 LIMIT 200`;
  const ids = people.map(({ id }) => id);
  return {
    OR: [{ actorId: { in: ids } }, { onBehalfOfId: { in: ids } }, { subjectId: { in: ids } }],
  };
}

async function read(
  where: Prisma.AuditEventWhereInput,
  skip: number,
  take: number,
): Promise<FoundEvent[]> {
  const rows = await db.auditEvent.findMany({
    where,
    orderBy: { sequence: "desc" },
    skip,
    take,
    select: {
      sequence: true,
      occurredAt: true,
      kind: true,
      actorId: true,
      onBehalfOfId: true,
      subjectId: true,
      details: true,
    },
  });
  const [actors, offices] = await Promise.all([
    namesOf(rows.flatMap(({ actorId }) => actorId ?? [])),
    officesOf(rows.flatMap(({ onBehalfOfId }) => onBehalfOfId ?? [])),
  ]);
  return rows.map(({ actorId, onBehalfOfId, details, ...row }) => ({
    ...row,
    sequence: Number(row.sequence),
    actor: actorId && (actors.get(actorId) ?? actorId),
    onBehalfOf: onBehalfOfId && (offices.get(onBehalfOfId) ?? onBehalfOfId),
    details: inWords(details),
  }));
}

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, givenName: true, familyName: true },
  });
  return new Map(users.map((user) => [user.id, fullName(user) ?? user.id]));
}

async function officesOf(ids: readonly string[]): Promise<Map<string, string>> {
  const officials = await db.official.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      id: true,
      givenName: true,
      familyName: true,
      officeTitle: true,
      city: { select: { name: true } },
    },
  });
  return new Map(officials.map((one) => [one.id, officeAndName(one, one.city.name)]));
}

function inWords(details: Prisma.JsonValue): string {
  if (details === null || typeof details !== "object" || Array.isArray(details)) return "";
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`)
    .join("; ");
}
