import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import { findHandsDesk } from "@/lib/commitments/find-hands-desk";
import { id as idField } from "@/lib/form/fields";

/** Who asks, and the agreement as the pages need it on which it changes hands; read once per request. */
export const loadHandsDesk = cache(async (id: string) => {
  const actor = await requireActor();
  if (!idField.safeParse(id).success) notFound();
  const desk = await findHandsDesk(actor, id, new Date());
  return { actor, desk: desk ?? notFound() };
});
