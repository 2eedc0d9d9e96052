import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findPressDesk } from "@/lib/press/queries";
import type { PressDesk } from "@/lib/press/views";

/** The desk of a meeting's press release for the cities of its circle and who drives it. Read once per request. */
export const loadPressDesk = cache(
  async (meetingId: string): Promise<{ actor: Actor; desk: PressDesk; manages: boolean }> => {
    const actor = await requireActor();
    const desk = (await findPressDesk(actor, meetingId)) ?? notFound();
    return { actor, desk, manages: can(actor, "press.write", desk) };
  },
);

/** The same for who drives the circle; for everybody else there is no such page. */
export async function loadManagedDesk(
  meetingId: string,
): Promise<{ actor: Actor; desk: PressDesk }> {
  const { actor, desk, manages } = await loadPressDesk(meetingId);
  return manages ? { actor, desk } : notFound();
}
