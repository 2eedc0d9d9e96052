import ICAL from "ical.js";
import type { Actor } from "@/lib/auth/actor";
import { makeCommitment } from "@/lib/commitments/make-commitment";
import type { MakeCommitment } from "@/lib/commitments/schema";
import { db } from "@/lib/db";
import { feedToken } from "@/lib/feeds/address";
import { openFeed } from "@/lib/feeds/open-feed";
import { readFeed } from "@/lib/feeds/read-feed";
import { type Network, NOW } from "@/lib/testing/network";
import type { Vote } from "@/prisma/generated/enums";

/** The secret part of the address of somebody's new calendar subscription. */
export async function subscribed(actor: Actor): Promise<string> {
  const { id } = await openFeed(actor, { formKey: crypto.randomUUID() }, NOW);
  return feedToken(id);
}

/** The entries behind an address, as a calendar program reads them; throws where it opens nothing. */
export async function entriesAt(token: string, now = NOW): Promise<ICAL.Event[]> {
  const text = await readFeed(token, now);
  if (text === null) throw new Error("this address opens nothing");
  ICAL.TimezoneService.reset();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const zone = calendar.getFirstSubcomponent("vtimezone");
  if (zone) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
}

/** The titles of the entries behind an address. */
export async function titlesAt(token: string, now = NOW): Promise<string[]> {
  return (await entriesAt(token, now)).map(({ summary }) => summary);
}

/** An open poll with one date, and what cities said to it. */
export async function pollWithVotes(
  { circle, actors }: Network,
  startsAt: Date,
  votes: [city: { id: string }, vote: Vote | null][] = [],
): Promise<string> {
  const poll = await db.datePoll.create({
    data: {
      circleId: circle.id,
      title: "Sommertreffen",
      durationMinutes: 90,
      format: "DIGITAL",
      videoUrl: "https://video.example/runde",
      answerBy: new Date("2026-12-04"),
      createdAt: NOW,
      createdById: actors.manager.userId,
      dates: { create: { startsAt } },
    },
    select: { id: true, dates: { select: { id: true } } },
  });
  const [date] = poll.dates;
  for (const [city, vote] of votes) {
    await db.ballot.create({
      data: {
        pollId: poll.id,
        cityId: city.id,
        ...(vote && date ? { votes: { create: { dateId: date.id, vote } } } : {}),
      },
      select: { id: true },
    });
  }
  return poll.id;
}

/** An agreement that Lemgo keeps, or who else is named, due at the end of March. */
export async function agreedInLemgo(
  { circle, actors, cities }: Network,
  changes: Partial<MakeCommitment> = {},
): Promise<string> {
  const input = {
    formKey: crypto.randomUUID(),
    circleId: circle.id,
    meetingId: null,
    title: "Ehrenamtskarte",
    ownerCityIds: [cities.lemgo.id],
    dueOn: new Date("2027-03-31"),
    proviso: null,
    responsibleId: null,
    ...changes,
  };
  return (await makeCommitment(actors.manager, input, NOW)).id;
}
