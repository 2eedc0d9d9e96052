import { notFound } from "next/navigation";
import { cache } from "react";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findCityOfficials } from "@/lib/officials/queries";

/** The officials of a city for who may keep them; nobody else learns that the page is there. */
export const loadOfficials = cache(async (slug: string) => {
  const actor = await requireActor();
  const city = await findCityOfficials(actor, slug, new Date());
  if (!city || !can(actor, "official.keep", { cityId: city.id })) notFound();
  return { actor, city };
});
