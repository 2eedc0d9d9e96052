import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findProject } from "@/lib/projects/queries";

/** The project, and whether the reader keeps it for its city; read once per request. */
export const loadProject = cache(async (id: string) => {
  const actor = await requireActor();
  const project = (await findProject(actor, id)) ?? notFound();
  return { actor, project, keeps: can(actor, "project.keep", { cityId: project.city.id }) };
});
