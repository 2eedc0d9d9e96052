import { db } from "@/lib/db";
import { type Network, NOW } from "@/lib/testing/network";

const at = (iso: string) => new Date(iso);

/** Polls with votes and other dates, calls in every state, a term that ends and a mayor who has just begun. */
export async function plantTownHallWork(network: Network): Promise<void> {
  await plantPolls(network);
  await plantCalls(network);
  const { officials, actors } = network;
  await db.official.update({
    where: { id: officials.sieler.id },
    data: { termEndsOn: at("2027-03-31") },
  });
  await db.mandate.updateMany({
    where: { userId: actors.mayor.userId, role: "MAYOR" },
    data: { startsAt: at("2026-11-02") },
  });
}

async function plantPolls({ circle, cities, actors }: Network): Promise<void> {
  const poll = {
    circleId: circle.id,
    title: "Termin",
    durationMinutes: 90,
    format: "DIGITAL",
    answerBy: at("2026-12-18"),
    createdById: actors.manager.userId,
  } as const;
  await db.datePoll.createMany({ data: [{ ...poll, cancelledAt: NOW }, poll] });
  const { dates, id } = await db.datePoll.create({
    data: {
      ...poll,
      dates: {
        create: ["2027-03-17T09:00:00Z", "2027-03-10T09:00:00Z"].map((day) => ({
          startsAt: at(day),
        })),
      },
    },
    select: { id: true, dates: { select: { id: true } } },
  });
  for (const city of [cities.stendal, cities.lemgo]) {
    await db.ballot.create({
      data: {
        pollId: id,
        cityId: city.id,
        isRequired: city === cities.stendal,
        votes: { create: dates.slice(0, 1).map((date) => ({ dateId: date.id, vote: "YES" })) },
        counterProposals: {
          create: [
            { startsAt: at("2027-03-24T09:00:00Z") },
            { startsAt: at("2027-03-25T09:00:00Z"), declinedAt: NOW },
          ],
        },
      },
    });
  }
}

async function plantCalls({ cities, actors }: Network): Promise<void> {
  const ahead = {
    position: 1,
    startsAt: at("2026-12-10T09:00:00Z"),
    endsAt: at("2026-12-10T10:00:00Z"),
  };
  const gone = {
    position: 1,
    startsAt: at("2026-11-02T09:00:00Z"),
    endsAt: at("2026-11-02T10:00:00Z"),
  };
  const states = [
    { windows: { create: ahead } },
    { windows: { create: ahead }, offeredByAsked: true },
    { windows: { create: gone } },
    { windows: { create: ahead }, ...agreed("2026-12-10T09:00:00Z") },
    { windows: { create: ahead }, ...agreed("2026-12-10T09:00:00Z"), moveOfferedAt: NOW },
    { windows: { create: gone }, ...agreed("2026-11-02T09:00:00Z") },
    { windows: { create: gone }, ...agreed("2026-09-02T09:00:00Z") },
    { windows: { create: ahead }, withdrawnAt: NOW },
  ];
  for (const [from, to] of [
    [cities.stendal, cities.lemgo],
    [cities.lemgo, cities.stendal],
  ] as const) {
    for (const state of states) {
      await db.callRequest.create({
        data: {
          fromCityId: from.id,
          toCityId: to.id,
          topic: "Ein Gespräch",
          askedAt: NOW,
          askedById: actors.mayor.userId,
          ...state,
        },
      });
    }
  }
}

function agreed(startsAt: string) {
  return { agreedAt: NOW, startsAt: at(startsAt), durationMinutes: 30 };
}
