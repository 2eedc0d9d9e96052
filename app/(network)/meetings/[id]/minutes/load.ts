import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findMeetingOfMinutes, findMinutes } from "@/lib/minutes/queries";

/** The meeting and its minutes as the reader may see them; nothing is read twice in a request. */
export const loadMinutes = cache(async (meetingId: string, compare?: string) => {
  const actor = await requireActor();
  const meeting = (await findMeetingOfMinutes(actor, meetingId)) ?? notFound();
  const found = await findMinutes(actor, meetingId, compare);
  return { actor, meeting, found, drives: can(actor, "minutes.write", meeting) };
});
