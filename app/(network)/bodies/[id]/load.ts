import "server-only";
import { notFound } from "next/navigation";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findBody } from "@/lib/bodies/queries";

/** A body at work with its city, for whoever keeps it; for everybody else it is not there. */
export async function loadBody(id: string) {
  const actor = await requireActor();
  const found = await findBody(actor, id, new Date());
  if (!found || found.body.isOver) notFound();
  if (!can(actor, "body.keep", { cityId: found.city.cityId })) notFound();
  return { actor, ...found };
}
