import type { AgendaRow } from "@/lib/agenda/schema";
import { db } from "@/lib/db";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import type { EditMeeting, ScheduleMeeting } from "@/lib/meetings/schema";
import { type Network, NOW } from "@/lib/testing/network";

/** A meeting in three weeks as a manager sends it: four heads invited, Lemgo presents. */
export function meetingInput(
  network: Network,
  changes: Partial<ScheduleMeeting> = {},
): ScheduleMeeting {
  const { officials, bodies, circle } = network;
  return {
    formKey: crypto.randomUUID(),
    circleId: circle.id,
    title: "Austausch der Verwaltungsspitzen",
    startsAt: new Date("2026-12-15T09:00:00Z"),
    durationMinutes: 90,
    format: "DIGITAL",
    place: null,
    videoUrl: "https://video.example/runde",
    dialIn: "030 123456",
    answerBy: new Date("2026-12-04"),
    hostBodyIds: [bodies.stendal.id, bodies.lemgo.id],
    officialIds: [
      officials.sieler.id,
      officials.baier.id,
      officials.parchimMayor.id,
      officials.schumacher.id,
    ],
    agenda: [
      agendaItem({ kind: "WELCOME", title: "Begrüßung" }),
      agendaItem({
        title: "Ehrenamtskarte",
        minutes: 20,
        cityId: network.cities.lemgo.id,
        presenterId: officials.baier.id,
      }),
    ],
    send: true,
    ...changes,
  };
}

/** One item of an agenda. */
export function agendaItem(changes: Partial<AgendaRow> = {}): AgendaRow {
  return {
    id: null,
    topicId: null,
    kind: "PROJECT",
    title: "Projekt",
    minutes: 10,
    cityId: null,
    presenterId: null,
    presentedBy: null,
    ...changes,
  };
}

/** A meeting the process manager of Stendal has scheduled and invited to. */
export async function scheduledMeeting(
  network: Network,
  changes: Partial<ScheduleMeeting> = {},
): Promise<string> {
  const { id } = await scheduleMeeting(network.actors.manager, meetingInput(network, changes), NOW);
  return id;
}

/** The form of a meeting as it stands, with what somebody changes in it. */
export function editInput(
  network: Network,
  meetingId: string,
  changes: Partial<EditMeeting> = {},
): EditMeeting {
  const {
    circleId: _,
    officialIds: __,
    agenda: ___,
    send: ____,
    ...details
  } = meetingInput(network);
  return { ...details, meetingId, version: 1, ...changes };
}

/** Lemgo's mayor has named a representative who brings somebody along. */
export async function representedInLemgo(network: Network, meetingId: string): Promise<void> {
  await db.attendance.updateMany({
    where: { meetingId, officialId: network.officials.baier.id },
    data: {
      answer: "REPRESENTED",
      answeredAt: NOW,
      representativeName: "Hendric Schwär-Fröhlich",
      companionName: "Jemand",
      note: "Wort",
    },
  });
}

/** The mails that told of changes to a meeting. */
export function changesSent() {
  return db.outboxMail.findMany({ where: { dedupeKey: { startsWith: "meeting.change:" } } });
}
