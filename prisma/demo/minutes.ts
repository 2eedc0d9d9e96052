import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { db } from "@/lib/db";
import { approveMinutes } from "@/lib/minutes/approve-minutes";
import { circulateMinutes } from "@/lib/minutes/circulate-minutes";
import { draftMinutes } from "@/lib/minutes/draft-minutes";
import { editMinutes } from "@/lib/minutes/edit-minutes";
import { lockMinutes } from "@/lib/minutes/lock-minutes";
import { proposeAmendment } from "@/lib/minutes/propose-amendment";
import { castOf, type World } from "./cast";
import { at, FIRST_MEETING } from "./dates";
import { FIRST_MINUTES } from "./first-minutes";

type Day = Temporal.PlainDate;

/** Written from what the press release reports; invented: that and when the four cities agreed to them. */
export async function tellFirstMinutes(world: World, meetingId: string): Promise<void> {
  const written = at(FIRST_MEETING.add({ days: 1 }), "09:30");
  const cast = await castOf(world.people, written.toISOString());
  await write(world, meetingId, FIRST_MINUTES, written);
  await circulate(world, meetingId, 2, written);
  const speakers = [
    [world.cities.stendal, cast.kleefeldt, 2],
    [world.cities.gardelegen, cast.schumacher, 3],
    [world.cities.lemgo, cast.schwaerFroehlich, 6],
    [world.cities.parchim, cast.johannisson, 8],
  ] as const;
  for (const [city, speaker, days] of speakers) {
    await approveMinutes(
      speaker,
      { formKey: randomUUID(), meetingId, cityId: city.id, version: 2 },
      at(FIRST_MEETING.add({ days }), "10:15"),
    );
  }
  const end = at(FIRST_MEETING.add({ days: 9 }), "09:00");
  await lockMinutes(cast.zoselMohr, { formKey: randomUUID(), meetingId }, end);
}

/** Invented: sent to the cities the day before yesterday; two have agreed, Gardelegen proposes a change, Stendal has not answered. */
export async function tellMinutesUnderWay(
  world: World,
  meetingId: string,
  today: Day,
): Promise<void> {
  const sent = at(today.subtract({ days: 2 }), "11:00");
  const cast = await castOf(world.people, sent.toISOString());
  await write(world, meetingId, USUAL_NOTES, sent);
  await circulate(world, meetingId, 2, sent);
  const answered = at(today.subtract({ days: 1 }), "10:20");
  const { lemgo, parchim, gardelegen } = world.cities;
  const about = { meetingId, version: 2 };
  for (const [city, speaker] of [
    [lemgo, cast.schwaerFroehlich],
    [parchim, cast.johannisson],
  ] as const) {
    const input = { ...about, formKey: randomUUID(), cityId: city.id };
    await approveMinutes(speaker, input, answered);
  }
  const { id: part } = await db.agendaItem.findFirstOrThrow({
    where: { meetingId, title: "Aussprache" },
    select: { id: true },
  });
  await proposeAmendment(
    cast.schumacher,
    {
      ...about,
      formKey: randomUUID(),
      cityId: gardelegen.id,
      part,
      text: "Die Städte vergleichen, wie sie Ehrenamtliche gewinnen und halten (Beispiel).",
      reason: "Das Halten kam ebenso zur Sprache (Beispiel).",
    },
    answered,
  );
}

/** Invented: the minutes of an earlier meeting have been begun and wait for their writers. */
export async function tellDraftMinutes(world: World, meetingId: string, today: Day): Promise<void> {
  await write(world, meetingId, {}, at(today.subtract({ days: 4 }), "16:40"));
}

const USUAL_NOTES: Readonly<Record<string, string>> = {
  "Was aus den Vereinbarungen wurde":
    "Die Städte berichten, wie weit sie mit ihren Vereinbarungen sind (Beispiel).",
  "Ein Projekt aus Gardelegen (Beispiel)":
    "Gardelegen stellt sein Projekt vor. Die anderen fragen nach Aufwand und Trägern (Beispiel).",
  "Ein Projekt aus Parchim (Beispiel)": "Parchim stellt sein Projekt vor (Beispiel).",
  Aussprache: "Die Städte vergleichen, wie sie Ehrenamtliche gewinnen (Beispiel).",
};

/** A draft from the notes, then with a text under some of its items. */
async function write(
  world: World,
  meetingId: string,
  notes: Readonly<Record<string, string>>,
  now: Date,
): Promise<void> {
  const { zoselMohr } = await castOf(world.people, now.toISOString());
  await draftMinutes(zoselMohr, { formKey: randomUUID(), meetingId }, now);
  const items = await db.agendaItem.findMany({
    where: { meetingId },
    select: { id: true, title: true },
  });
  const texts = items.flatMap(({ id, title }) => {
    const text = notes[title];
    return text ? [[id, text]] : [];
  });
  if (texts.length === 0) return;
  const input = { formKey: randomUUID(), meetingId, version: 1, texts: Object.fromEntries(texts) };
  await editMinutes(zoselMohr, input, now);
}

async function circulate(world: World, meetingId: string, version: number, now: Date) {
  const { zoselMohr } = await castOf(world.people, now.toISOString());
  const input = { formKey: randomUUID(), meetingId, version, days: 14 };
  await circulateMinutes(zoselMohr, input, now);
}
