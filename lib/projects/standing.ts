import type { Actor } from "@/lib/auth/actor";
import { assertCan } from "@/lib/auth/policy";
import { projectsVisibleTo } from "@/lib/auth/scope";
import type { Tx } from "@/lib/db";
import { Refused } from "@/lib/errors";
import type { Prisma } from "@/prisma/generated/client";

const standing = {
  id: true,
  cityId: true,
  version: true,
  title: true,
  goal: true,
  effect: true,
  effort: true,
  contact: true,
  transferability: true,
  transferNote: true,
  themes: true,
  agendaItems: { select: { meeting: { select: { heldAt: true } } } },
} satisfies Prisma.ProjectSelect;

export type Standing = Prisma.ProjectGetPayload<{ select: typeof standing }>;

/** A project as it stands, held until the end of the transaction, for the people of its city; refused for others. */
export async function holdProject(tx: Tx, actor: Actor, projectId: string): Promise<Standing> {
  await tx.$queryRaw`SELECT id FROM project WHERE id = ${projectId}::uuid FOR UPDATE`;
  const project = await tx.project.findFirst({
    where: { AND: [{ id: projectId }, projectsVisibleTo(actor)] },
    select: standing,
  });
  if (!project) throw new Refused("notFound");
  assertCan(actor, "project.keep", { cityId: project.cityId });
  return project;
}
