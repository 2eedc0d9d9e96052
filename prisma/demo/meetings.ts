import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { answerInvitation } from "@/lib/attendances/answer-invitation";
import { remindOfficial } from "@/lib/attendances/remind-official";
import type { AnswerInvitation } from "@/lib/attendances/schema";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { announceMeeting } from "@/lib/meetings/announce-meeting";
import { notePresence } from "@/lib/meetings/note-presence";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import type { ScheduleMeeting } from "@/lib/meetings/schema";
import { remindInvited } from "@/lib/reminders/remind-invited";
import { addMinutes } from "@/lib/time";
import type { Answer, Presence } from "@/prisma/generated/enums";
import { type Cast, castOf, type World } from "./cast";
import { asDay, at, FIRST_MEETING } from "./dates";

type Day = Temporal.PlainDate;
type Item = ScheduleMeeting["agenda"][number];

/** Reported: who met, that it was digital, that all four coordination bodies invited, what it was about. */
export async function tellFirstMeeting(world: World, cast: Cast): Promise<string> {
  const id = await schedule(world, cast.zoselMohr, FIRST_MEETING, [
    item("WELCOME", "Kennenlernen in der neuen Konstellation", 20),
    item("DISCUSSION", "Persönliche Erwartungen und Möglichkeiten", 25),
    item("DISCUSSION", "Wie die Städte das Prozessmanagement organisieren", 20),
    item("PROJECT", "Strategische Stadtziele", 15, world.cities.lemgo.id, world.officials.baier.id),
    item("AGREEMENTS", "Wie es weitergeht", 10),
  ]);
  const answered = at(FIRST_MEETING.subtract({ days: 12 }), "09:30");
  await answer(cast.sieler, id, "ACCEPTED", answered, {
    companionOfficialId: world.officials.kleefeldt.id,
  });
  await answer(cast.baier, id, "ACCEPTED", answered, {
    companionOfficialId: world.officials.schwaerFroehlich.id,
  });
  await answer(cast.schumacher, id, "ACCEPTED", answered);
  await answer(cast.johannisson, id, "REPRESENTED", answered, {
    representativeOfficialId: world.officials.johannisson.id,
  });
  await hold(cast.zoselMohr, id, FIRST_MEETING);
  return id;
}

/** Invented: the series goes on in the agreed rhythm; who came changes a little. */
export async function tellHeldMeetings(world: World, days: readonly Day[]): Promise<void> {
  for (const [index, day] of days.entries()) {
    const asked = day.subtract({ weeks: 5 });
    const cast = await castOf(world.people, at(asked, "08:00").toISOString());
    const id = await schedule(world, cast.zoselMohr, day, usualAgenda(world));
    const answered = at(day.subtract({ weeks: 3 }), "10:15");
    await answer(cast.sieler, id, "ACCEPTED", answered);
    await answer(index % 2 ? cast.schwaerFroehlich : cast.baier, id, "ACCEPTED", answered);
    if (index % 3 === 2) await answer(cast.schumacher, id, "DECLINED", answered);
    else await answer(cast.schumacher, id, "ACCEPTED", answered);
    await answer(cast.johannisson, id, "REPRESENTED", answered, {
      representativeOfficialId: world.officials.johannisson.id,
    });
    await hold(cast.zoselMohr, id, day);
  }
}

/** Invented: invited nearly three weeks ago; Lemgo's office accepted, Parchim is represented, Stendal has not answered. */
export async function tellUpcomingMeeting(
  world: World,
  cast: Cast,
  day: Day,
  today: Day,
): Promise<void> {
  const invited = today.subtract({ days: 18 });
  const id = await schedule(
    world,
    cast.zoselMohr,
    day,
    [
      item("WELCOME", "Ankommen und Begrüßung", 5, world.cities.stendal.id),
      item("REVIEW", "Was aus den Vereinbarungen wurde", 20),
      item(
        "PROJECT",
        "Projekt aus Stendal: Ehrenamtskarte für den Landkreis (Beispiel)",
        10,
        world.cities.stendal.id,
        world.officials.sieler.id,
      ),
      item(
        "PROJECT",
        "Projekt aus Lemgo: Strategische Stadtziele im Haushalt (Beispiel)",
        10,
        world.cities.lemgo.id,
        world.officials.baier.id,
      ),
      item("DISCUSSION", "Aussprache: Was lässt sich übertragen?", 25),
      item("AGREEMENTS", "Neue Vereinbarungen und nächster Termin", 15),
      item("CLOSING", "Ausklang", 5),
    ],
    at(invited, "11:20"),
  );
  await answer(cast.schwaerFroehlich, id, "ACCEPTED", at(today.subtract({ days: 6 }), "09:12"), {
    companionOfficialId: world.officials.schwaerFroehlich.id,
  });
  await answer(cast.johannisson, id, "REPRESENTED", at(today.subtract({ days: 4 }), "14:40"), {
    representativeOfficialId: world.officials.johannisson.id,
  });
  await answer(cast.schumacher, id, "ACCEPTED", at(today.subtract({ days: 9 }), "08:05"));
  await remindStendal(world, cast, id, today);
  const announced = { formKey: randomUUID(), meetingId: id };
  await announceMeeting(cast.zoselMohr, announced, at(today.subtract({ days: 17 }), "09:30"));
}

/** By hand eight days ago, and by itself a week before the answer is asked for, where that day has come. */
async function remindStendal(world: World, cast: Cast, meetingId: string, today: Day) {
  const { id: attendanceId } = await db.attendance.findFirstOrThrow({
    where: { meetingId, officialId: world.officials.sieler.id },
    select: { id: true },
  });
  const asked = { formKey: randomUUID(), meetingId, attendanceId };
  await remindOfficial(cast.zoselMohr, asked, at(today.subtract({ days: 8 }), "10:30"));
  for (let days = 7; days > 0; days -= 1) {
    await remindInvited(at(today.subtract({ days }), "09:00"));
  }
}

async function schedule(
  world: World,
  manager: Actor,
  day: Day,
  agenda: Item[],
  now?: Date,
): Promise<string> {
  const { sieler, baier, parchimMayor, schumacher } = world.officials;
  const { id } = await scheduleMeeting(
    manager,
    {
      formKey: randomUUID(),
      circleId: world.circle.id,
      title: "Austausch der Verwaltungsspitzen",
      startsAt: at(day, "10:00"),
      durationMinutes: 90,
      format: "DIGITAL",
      place: null,
      videoUrl: "https://konferenz.freiwilligen-agentur.example/rathausrunde",
      dialIn: "Telefon 0000 000000, Raum 4711",
      answerBy: asDay(day.subtract({ days: 10 })),
      hostBodyIds: Object.values(world.bodies).map((body) => body.id),
      officialIds: [sieler, baier, parchimMayor, schumacher].map((official) => official.id),
      agenda,
      send: true,
    },
    now ?? at(day.subtract({ weeks: 5 }), "11:00"),
  );
  return id;
}

async function answer(
  actor: Actor,
  meetingId: string,
  kind: AnswerInvitation["answer"],
  now: Date,
  more: Partial<AnswerInvitation> = {},
): Promise<void> {
  const cityIds = actor.mandates.flatMap(({ cityId }) => (cityId ? [cityId] : []));
  const { id: attendanceId } = await db.attendance.findFirstOrThrow({
    where: { meetingId, official: { cityId: { in: cityIds } } },
    select: { id: true },
  });
  const nothing = {
    note: null,
    representativeOfficialId: null,
    representativeName: null,
    representativeOffice: null,
    companionOfficialId: null,
    companionName: null,
    companionOffice: null,
  };
  await answerInvitation(
    actor,
    { formKey: randomUUID(), attendanceId, answer: kind, ...nothing, ...more },
    now,
  );
}

function presenceOf(answer: Answer | null): Presence {
  return answer ? PRESENCE[answer] : "ABSENT";
}

const PRESENCE = {
  ACCEPTED: "PRESENT",
  TENTATIVE: "PRESENT",
  REPRESENTED: "REPRESENTED",
  DECLINED: "EXCUSED",
} as const;

async function hold(manager: Actor, meetingId: string, day: Day): Promise<void> {
  const attendances = await db.attendance.findMany({
    where: { meetingId },
    select: { id: true, answer: true },
  });
  const presences = attendances.map(({ id, answer: given }) => ({
    attendanceId: id,
    presence: presenceOf(given),
  }));
  await notePresence(
    manager,
    { formKey: randomUUID(), meetingId, presences },
    addMinutes(at(day, "10:00"), 95),
  );
}

function usualAgenda(world: World): Item[] {
  return [
    item("WELCOME", "Begrüßung", 10),
    item("REVIEW", "Was aus den Vereinbarungen wurde", 20),
    item("PROJECT", "Ein Projekt aus Gardelegen (Beispiel)", 15, world.cities.gardelegen.id),
    item("PROJECT", "Ein Projekt aus Parchim (Beispiel)", 15, world.cities.parchim.id),
    item("DISCUSSION", "Aussprache", 20),
    item("AGREEMENTS", "Vereinbarungen und nächster Termin", 10),
  ];
}

function item(
  kind: Item["kind"],
  title: string,
  minutes: number,
  cityId: string | null = null,
  presenterId: string | null = null,
): Item {
  return { kind, title, minutes, cityId, presenterId, presentedBy: null };
}
