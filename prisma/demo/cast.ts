import type { Actor } from "@/lib/auth/actor";
import { readActor } from "@/lib/auth/read-actor";
import type { plantFourCities } from "@/lib/testing/four-cities";

export type World = Awaited<ReturnType<typeof plantFourCities>>;
export type Cast = Awaited<ReturnType<typeof castOf>>;

/** The people of the demo as the house knew them at a moment. */
export async function castOf(people: World["people"], moment: string) {
  const as = (userId: string) => actorOf(userId, new Date(moment));
  return {
    sieler: await as(people.sieler),
    kleefeldt: await as(people.kleefeldt),
    baier: await as(people.baier),
    schwaerFroehlich: await as(people.schwaerFroehlich),
    johannisson: await as(people.johannisson),
    schumacher: await as(people.schumacher),
    zoselMohr: await as(people.zoselMohr),
  };
}

/** A user as actor at a moment. */
export async function actorOf(userId: string, moment: Date): Promise<Actor> {
  // Nobody is signed in while the demo is loaded; the session's id is never looked up.
  const actor = await readActor(userId, "00000000-0000-7000-8000-000000000000", moment);
  if (!actor) throw new Error("a person of the demo world is missing");
  return actor;
}
