import "server-only";
import type { ResponseFilter, ResponseState } from "@/lib/appeals/rules";
import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { appealsVisibleTo } from "@/lib/auth/scope";
import { db } from "@/lib/db";
import type { Prisma } from "@/prisma/generated/client";

const PER_PAGE = 50;

const line = {
  id: true,
  readAt: true,
  answer: true,
  answeredAt: true,
  onBehalfOf: true,
  revision: true,
  city: { select: { name: true, slug: true, state: true } },
} satisfies Prisma.AppealResponseSelect;

export type ResponseLine = Prisma.AppealResponseGetPayload<{ select: typeof line }>;

/** What each city said to an appeal, by name, 50 a page, for those who follow it; nobody's reading is watched. */
export async function listResponses(
  actor: Actor,
  appealId: string,
  filter: ResponseFilter,
): Promise<{ responses: ResponseLine[]; total: number; pages: number }> {
  assertCan(actor, "appeal.followResponses", null);
  const where = {
    appeal: { AND: [{ id: appealId }, appealsVisibleTo(actor)] },
    ...(filter.status ? STATES[filter.status] : {}),
    ...(filter.federalState ? { city: { state: filter.federalState } } : {}),
  } satisfies Prisma.AppealResponseWhereInput;
  const [total, responses] = await Promise.all([
    db.appealResponse.count({ where }),
    db.appealResponse.findMany({
      where,
      select: line,
      orderBy: [{ city: { name: "asc" } }, { id: "asc" }],
      take: PER_PAGE,
      skip: (filter.page - 1) * PER_PAGE,
    }),
  ]);
  return { responses, total, pages: Math.max(1, Math.ceil(total / PER_PAGE)) };
}

const STATES: Record<ResponseState, Prisma.AppealResponseWhereInput> = {
  pledged: { answer: "PLEDGED" },
  endorsed: { answer: "ENDORSED" },
  declined: { answer: "DECLINED" },
  read: { answer: null, readAt: { not: null } },
  open: { answer: null, readAt: null },
};
