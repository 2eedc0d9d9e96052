import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { answerCall } from "@/lib/calls/answer-call";
import { askForCall } from "@/lib/calls/ask-for-call";
import type { AnswerCall, AskForCall } from "@/lib/calls/schema";
import { db } from "@/lib/db";
import type { Mail } from "@/lib/outbox/mail";
import { type Network, NOW } from "@/lib/testing/network";
import { addMinutes } from "@/lib/time";

const HOUR = 60;
const DAY = 24 * HOUR;

export const NUMBER = "03907 7160-11";

/** Two hours, so many days ahead. */
export function windowIn(days: number, now = NOW) {
  const startsAt = addMinutes(now, days * DAY);
  return { startsAt, endsAt: addMinutes(startsAt, 2 * HOUR) };
}

/** Gardelegen's wish to Lemgo, as its form sends it: a topic, a number, two times. */
export function wish(network: Network, changes: Partial<AskForCall> = {}): AskForCall {
  return {
    formKey: randomUUID(),
    fromCityId: network.cities.gardelegen.id,
    goalId: null,
    projectId: null,
    agendaItemId: null,
    officialId: null,
    toCityId: network.cities.lemgo.id,
    topic: "Wie Lemgo mit Stadtzielen arbeitet",
    phone: NUMBER,
    windows: [windowIn(7), windowIn(8)],
    ...changes,
  };
}

/** The mayor of Gardelegen has asked Lemgo for a call. */
export async function askLemgo(network: Network, changes: Partial<AskForCall> = {}) {
  return askForCall(network.actors.gardelegenMayor, wish(network, changes), NOW);
}

/** The mayor of Gardelegen has asked Stendal for a call, as of the real clock. */
export async function askStendal(network: Network) {
  const now = new Date();
  const input = wish(network, {
    toCityId: network.cities.stendal.id,
    windows: [windowIn(7, now)],
  });
  return askForCall(network.actors.gardelegenMayor, input, now);
}

/** A yes to the first time of a wish as it stands, or what is said otherwise. */
export async function answerTo(
  callId: string,
  changes: Partial<AnswerCall> = {},
): Promise<AnswerCall> {
  const { version } = await callOf(callId);
  return {
    formKey: randomUUID(),
    callId,
    version,
    answer: "AGREE",
    // 23 November 2026, 9:00 UTC is 10:00 in Berlin.
    window: "2026-11-30T10:00",
    startsAt: null,
    note: null,
    windows: [],
    ...changes,
  };
}

/** Lemgo's office agrees to the first time. */
export async function agreed(network: Network): Promise<string> {
  const { id } = await askLemgo(network);
  await answerCall(network.actors.lemgoOffice, await answerTo(id), NOW);
  return id;
}

/** A project somebody of the city has handed in. */
export async function projectOf(cityId: string, handedInById: string): Promise<string> {
  const data = { cityId, title: "Ehrenamtskarte", goal: "Danken.", handedInAt: NOW, handedInById };
  return (await db.project.create({ data, select: { id: true } })).id;
}

/** The mails that are on their way, as they were written. */
export async function callMails() {
  const rows = await db.outboxMail.findMany({ orderBy: { to: "asc" } });
  return rows.map(({ to, subject, content }) => ({ ...(content as unknown as Mail), to, subject }));
}

/** What the mails on their way tell calendar programs. */
export async function callEntries() {
  return (await callMails()).flatMap(({ calendar, to }) => {
    if (!calendar) return [];
    const part = new ICAL.Component(ICAL.parse(calendar.ics)).getFirstSubcomponent("vevent");
    return part ? [{ to, method: calendar.method, event: new ICAL.Event(part) }] : [];
  });
}

/** A wish with its times and steps. */
export async function callOf(id: string) {
  return db.callRequest.findUniqueOrThrow({
    where: { id },
    include: {
      windows: { orderBy: { position: "asc" } },
      steps: { orderBy: [{ occurredAt: "asc" }, { id: "asc" }] },
    },
  });
}
