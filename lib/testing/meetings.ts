import type { ScheduleMeeting } from "@/lib/meetings/schema";
import type { Network } from "@/lib/testing/network";

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
export function agendaItem(
  changes: Partial<ScheduleMeeting["agenda"][number]> = {},
): ScheduleMeeting["agenda"][number] {
  return {
    kind: "PROJECT",
    title: "Projekt",
    minutes: 10,
    cityId: null,
    presenterId: null,
    presentedBy: null,
    ...changes,
  };
}
