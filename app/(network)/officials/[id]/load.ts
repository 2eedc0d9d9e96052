import { notFound } from "next/navigation";
import { cache } from "react";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findOfficial } from "@/lib/officials/queries";

/** An official for who may keep the officials of the city; nobody else learns that the page is there. */
export const loadOfficial = cache(async (id: string) => {
  const actor = await requireActor();
  const official = await findOfficial(actor, id, new Date());
  if (!official || !can(actor, "official.keep", { cityId: official.city.id })) notFound();
  return { actor, official };
});
