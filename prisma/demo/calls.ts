import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { answerCall } from "@/lib/calls/answer-call";
import { askForCall } from "@/lib/calls/ask-for-call";
import { finishCall } from "@/lib/calls/finish-call";
import type { AskForCall } from "@/lib/calls/schema";
import { db } from "@/lib/db";
import { toWallClock } from "@/lib/time";
import { castOf, type World } from "./cast";
import { at, FIRST_MEETING } from "./dates";

type Day = Temporal.PlainDate;

const SATURDAY = 6;
/** Nobody's number. */
const PHONE = "0000 000000";

/** Reported: "Können wir dazu mal telefonieren?" asked Gardelegen's mayor about Lemgo's goals. Invented: when they did, and what came of it. */
export async function tellFirstCall(world: World, meetingId: string): Promise<void> {
  const asked = at(FIRST_MEETING.add({ days: 2 }), "09:20");
  const cast = await castOf(world.people, asked.toISOString());
  const item = await db.agendaItem.findFirstOrThrow({
    where: { meetingId, cityId: world.cities.lemgo.id },
    select: { id: true },
  });
  const first = window(FIRST_MEETING.add({ days: 8 }), "14:00", "16:00");
  const { id: callId } = await askForCall(
    cast.schumacher,
    {
      ...wish(world.cities.gardelegen.id, "Wie Lemgo mit strategischen Stadtzielen arbeitet"),
      agendaItemId: item.id,
      windows: [first, window(FIRST_MEETING.add({ days: 9 }), "09:00", "10:30")],
    },
    asked,
  );
  await answerCall(
    cast.schwaerFroehlich,
    {
      formKey: randomUUID(),
      callId,
      version: 1,
      answer: "AGREE",
      window: toWallClock(first.startsAt),
      startsAt: "14:30",
      note: null,
      windows: [],
    },
    at(FIRST_MEETING.add({ days: 3 }), "11:05"),
  );
  await finishCall(
    cast.schumacher,
    {
      formKey: randomUUID(),
      callId,
      version: 2,
      result: "Lemgo schickt die Vorlage, mit der der Rat die Ziele beschlossen hat (Beispiel).",
    },
    at(FIRST_MEETING.add({ days: 8 }), "15:10"),
  );
}

/** Invented: Stendal's office has asked Lemgo two days ago; Lemgo has not answered yet. */
export async function tellOpenCall(world: World, today: Day): Promise<void> {
  const asked = at(today.subtract({ days: 2 }), "10:40");
  const cast = await castOf(world.people, asked.toISOString());
  const goal = await db.strategicGoal.findFirstOrThrow({
    where: { cityId: world.cities.lemgo.id },
    select: { id: true },
  });
  await askForCall(
    cast.kleefeldt,
    {
      ...wish(world.cities.stendal.id, "Wie der Rat die Ziele beschlossen hat (Beispiel)"),
      goalId: goal.id,
      windows: [
        window(workday(today.add({ days: 6 })), "14:00", "16:00"),
        window(workday(today.add({ days: 9 })), "09:00", "11:00"),
      ],
    },
    asked,
  );
}

function wish(fromCityId: string, topic: string): Omit<AskForCall, "windows"> {
  const nothing = {
    goalId: null,
    projectId: null,
    agendaItemId: null,
    officialId: null,
    toCityId: null,
  };
  return { formKey: randomUUID(), fromCityId, topic, phone: PHONE, ...nothing };
}

function window(day: Day, from: string, to: string) {
  return { startsAt: at(day, from), endsAt: at(day, to) };
}

/** The day itself, or the Monday after a weekend. */
function workday(day: Day): Day {
  return day.dayOfWeek < SATURDAY ? day : day.add({ days: 8 - day.dayOfWeek });
}
