import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { requireActor } from "@/lib/auth/session";
import type { MeetingDesk } from "@/lib/meetings/desk";
import { findMeetingDesk } from "@/lib/meetings/queries";

/** The meeting for those who drive its circle; for everybody else there is no such page. Read once per request. */
export const loadDesk = cache(async (meetingId: string): Promise<MeetingDesk> => {
  const actor = await requireActor();
  return (await findMeetingDesk(actor, meetingId, new Date())) ?? notFound();
});
