import { env } from "@/lib/env";
import { meetingsAsCalendar } from "@/lib/oparl/calendar";
import { freshAnswer } from "@/lib/oparl/fresh";
import { listAnnouncedMeetings, listPublicMeetings } from "@/lib/oparl/queries";

export const dynamic = "force-dynamic";

/** Meetings that are public, for calendar programs. */
export async function GET(request: Request): Promise<Response> {
  const [told, announced] = await Promise.all([listPublicMeetings(), listAnnouncedMeetings()]);
  const calendar = meetingsAsCalendar(told, announced, env().NEXTAUTH_URL);
  return freshAnswer(request, calendar, { type: "text/calendar" });
}
