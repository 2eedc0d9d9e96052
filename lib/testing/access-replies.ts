import { db } from "@/lib/db";
import { PROGRAMS } from "@/lib/testing/calendar-programs/programs";
import { BAIER, receive } from "@/lib/testing/replies";

/** A message laid aside about a meeting, and another time proposed for it. */
export async function proposeAndMisdirect(meetingId: string) {
  const now = new Date();
  const later = new Date(now.getTime() + 9 * 86_400_000).toISOString().slice(0, 10);
  const day = later.replaceAll("-", "");
  const counter = PROGRAMS.google({
    meetingId,
    attendee: BAIER,
    method: "COUNTER",
    starts: `${day}T140000`,
    ends: `${day}T150000`,
  });
  await receive(counter, now);
  const from = { email: "fremd@aachen.example", name: "Fremd" };
  await receive(PROGRAMS.exchange({ meetingId, attendee: BAIER, from }), now);
  const proposal = await db.counterProposal.findFirstOrThrow({
    where: { attendanceId: { not: null } },
    select: { id: true },
  });
  const aside = await db.incomingMail.findFirstOrThrow({
    where: { quarantined: "senderUnknown" },
    select: { id: true, attendanceId: true },
  });
  return { proposal: proposal.id, aside: aside.id, askedAttendance: aside.attendanceId ?? "" };
}
