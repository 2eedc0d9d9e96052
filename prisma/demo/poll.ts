import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { castVote } from "@/lib/polls/cast-vote";
import { openPoll } from "@/lib/polls/open-poll";
import type { Vote } from "@/prisma/generated/enums";
import type { Cast, World } from "./cast";
import { asDay, at } from "./dates";

type Day = Temporal.PlainDate;

const WEEKS_AHEAD = [24, 25, 26] as const;
const DAYS_TO_ANSWER = 23;

/** Invented: three Tuesdays half a year after the next meeting; three cities have answered, Parchim has not. */
export async function tellOpenPoll(
  world: World,
  cast: Cast,
  upcoming: Day,
  today: Day,
): Promise<void> {
  const opened = today.subtract({ days: 6 });
  const days = WEEKS_AHEAD.map((weeks) => upcoming.add({ weeks }));
  const { id } = await openPoll(
    cast.zoselMohr,
    {
      formKey: randomUUID(),
      circleId: world.circle.id,
      title: `Treffen im ${halfYear(upcoming.add({ weeks: 25 }))} (Beispiel)`,
      durationMinutes: 90,
      format: "DIGITAL",
      place: null,
      videoUrl: "https://konferenz.freiwilligen-agentur.example/rathausrunde",
      dialIn: "Telefon 0000 000000, Raum 4711",
      message: null,
      answerBy: asDay(today.add({ days: DAYS_TO_ANSWER })),
      hostBodyIds: Object.values(world.bodies).map((body) => body.id),
      requiredCityIds: Object.values(world.cities).map((city) => city.id),
      dates: days.map((day) => at(day, "10:00")),
    },
    at(opened, "09:40"),
  );
  const { stendal, lemgo, gardelegen } = world.cities;
  const ago = (count: number, time: string) => at(today.subtract({ days: count }), time);
  await vote(cast.sieler, id, stendal, ["YES", "YES", "NO"], ago(5, "08:15"));
  await vote(cast.schwaerFroehlich, id, lemgo, ["IF_NEED_BE", "YES", "YES"], ago(5, "14:05"));
  await vote(cast.schumacher, id, gardelegen, ["YES", "YES", "IF_NEED_BE"], ago(3, "17:20"));
}

async function vote(
  actor: Actor,
  pollId: string,
  city: { id: string },
  said: readonly Vote[],
  now: Date,
): Promise<void> {
  const ballot = await db.ballot.findFirstOrThrow({
    where: { pollId, cityId: city.id },
    select: { id: true },
  });
  const dates = await db.pollDate.findMany({
    where: { pollId },
    select: { id: true },
    orderBy: { startsAt: "asc" },
  });
  const votes = dates.flatMap(({ id: dateId }, index) => {
    const one = said[index];
    return one ? [{ dateId, vote: one }] : [];
  });
  const given = { ballotId: ballot.id, votes, comment: null, counter: null };
  await castVote(actor, { formKey: randomUUID(), ...given }, now);
}

/** "ersten Halbjahr 2027". */
function halfYear(day: Day): string {
  return `${day.month <= 6 ? "ersten" : "zweiten"} Halbjahr ${day.year}`;
}
