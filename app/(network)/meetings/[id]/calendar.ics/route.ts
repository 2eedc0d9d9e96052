import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { calendarFile } from "@/lib/calendar/calendar-file";
import { env } from "@/lib/env";
import { findMeeting } from "@/lib/meetings/queries";
import { calendarEntry } from "@/lib/meetings/wording";
import { calendarDay, toDay } from "@/lib/time";

type Context = { params: Promise<{ id: string }> };

/** The meeting as a file for one's own calendar program. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor();
  const meeting = await findMeeting(actor, (await params).id);
  if (!meeting?.invitedAt || meeting.cancelledAt) notFound();

  const { NEXTAUTH_URL, ORGANIZER_EMAIL } = env();
  const { host, origin } = new URL(NEXTAUTH_URL);
  const event = { ...calendarEntry(meeting, origin, ORGANIZER_EMAIL), stampedAt: new Date() };
  return new Response(calendarFile("PUBLISH", event, host), {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8; method=PUBLISH",
      "Content-Disposition": `attachment; filename="treffen-${toDay(calendarDay(meeting.startsAt))}.ics"`,
      "Cache-Control": "no-store",
    },
  });
}
