import type { Actor } from "@/lib/auth/actor";
import { readActor } from "@/lib/auth/read-actor";
import { db } from "@/lib/db";
import { emptyDatabase, keepDatabase } from "@/lib/testing/database";
import { plantFourCities, plantMandate, plantUser } from "@/lib/testing/four-cities";

/** The moment the tests live in. */
export const NOW = new Date("2026-11-23T09:00:00Z");

export type Network = Awaited<ReturnType<typeof plantNetwork>>;

let planted: { network: Network; putBack: () => Promise<void> } | undefined;

/** Empties the database and makes the small, named world that tests share: four cities, one circle, one outsider. */
export async function buildNetwork(): Promise<Network> {
  // Planting it takes dozens of statements, putting it back one.
  if (planted) await planted.putBack();
  else {
    await emptyDatabase();
    planted = { network: await plantNetwork(), putBack: await keepDatabase() };
  }
  return structuredClone(planted.network);
}

async function plantNetwork() {
  const world = await plantFourCities(NOW);
  const aachen = await outsideCity();
  const { people } = world;

  const managerOnly = await user(
    "prozessmanagement@stendal.example",
    "Prozessmanagement",
    "Stendal",
  );
  await plantMandate({
    userId: managerOnly,
    role: "PROCESS_MANAGER",
    bodyId: world.bodies.stendal.id,
    startsAt: LONG_AGO,
  });
  const spokespersonOnly = await user("sprecher@netzwerk.example", "Sprecher", "Netzwerk");
  await plantMandate({ userId: spokespersonOnly, role: "SPOKESPERSON", startsAt: LONG_AGO });
  const outsider = await user("ob@aachen.example", "Oberbürgermeisterin", "Aachen");
  await plantMandate({ userId: outsider, role: "MAYOR", cityId: aachen.id, startsAt: LONG_AGO });
  const former = await user("frueher@stendal.example", "Früher", "Stendal");
  await plantMandate({
    userId: former,
    role: "OFFICE",
    cityId: world.cities.stendal.id,
    startsAt: LONG_AGO,
    endsAt: new Date("2026-10-31T23:00:00Z"),
  });

  return {
    circle: world.circle,
    bodies: world.bodies,
    officials: world.officials,
    cities: { ...world.cities, aachen },
    actors: {
      mayor: await actor(people.sieler),
      office: await actor(people.kleefeldt),
      lemgoMayor: await actor(people.baier),
      lemgoOffice: await actor(people.schwaerFroehlich),
      gardelegenMayor: await actor(people.schumacher),
      parchimOffice: await actor(people.johannisson),
      manager: await actor(managerOnly),
      lemgoManager: await actor(people.lemgoManager),
      spokesperson: await actor(spokespersonOnly),
      zoselMohr: await actor(people.zoselMohr),
      programmeOffice: await actor(people.programmeOffice),
      outsider: await actor(outsider),
      former: await actor(former),
    },
  };
}

const LONG_AGO = new Date("2020-01-01T00:00:00Z");

/** The actor of a user as the house reads it, at the moment the tests live in. */
export async function actor(userId: string, now = NOW): Promise<Actor> {
  const found = await readActor(userId, "00000000-0000-7000-8000-000000000000", now);
  if (!found) throw new Error(`no such user: ${userId}`);
  return found;
}

async function outsideCity(): Promise<{ id: string }> {
  return db.city.create({
    data: {
      slug: "aachen",
      name: "Aachen",
      state: "NW",
      ags: "05334002",
      email: "rathaus@aachen.example",
      memberships: { create: {} },
      officials: {
        create: {
          officeTitle: "Oberbürgermeisterin",
          officeKind: "HEAD",
          salutation: "FRAU",
          email: "ob@aachen.example",
        },
      },
    },
    select: { id: true },
  });
}

async function user(email: string, givenName: string, familyName: string): Promise<string> {
  return plantUser({ email, givenName, familyName, salutation: null });
}
