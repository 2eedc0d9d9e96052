import { db } from "@/lib/db";
import { CITIES, OFFICES, PEOPLE, type Person } from "@/lib/testing/four-cities-cast";
import type { Role } from "@/prisma/generated/enums";

type CityName = keyof typeof CITIES;
type OfficeHolder = keyof typeof OFFICES;

/** Enters the four cities with people, mandates, bodies and the circle as of a moment. */
export async function plantFourCities(now: Date) {
  const people = await plantPeople();
  const cities = await mapValues(CITIES, (city) => plantCity(city));
  const bodies = await mapValues(CITIES, (city, name) => plantBody(cities[name].id, city.carrier));
  const officials = await plantOfficials(people, cities);
  await plantMandates(people, cities, bodies, now);
  const circle = await plantCircle(cities);
  return { people, cities, bodies, officials, circle };
}

/** A person who can sign in; gives the id. */
export async function plantUser(person: Person): Promise<string> {
  const { id } = await db.user.create({ data: person, select: { id: true } });
  return id;
}

/** A mandate from a moment on. */
export async function plantMandate(mandate: {
  userId: string;
  role: Role;
  cityId?: string;
  bodyId?: string;
  startsAt: Date;
  endsAt?: Date;
}): Promise<void> {
  await db.mandate.createMany({ data: [mandate] });
}

async function plantPeople() {
  return mapValues(PEOPLE, (one) => plantUser(one));
}

async function plantCity(city: (typeof CITIES)[CityName]): Promise<{ id: string }> {
  const { cohort, carrier: _, officials: __, ...columns } = city;
  return db.city.upsert({
    where: { ags: city.ags },
    create: { ...columns, memberships: { create: { cohort } } },
    // The register of members may have entered the place already.
    update: { fullName: city.fullName, email: city.email },
    select: { id: true },
  });
}

async function plantBody(cityId: string, carrier: (typeof CITIES)[CityName]["carrier"]) {
  const known = await db.coordinationBody.findFirst({ where: { cityId }, select: { id: true } });
  if (known) {
    await db.coordinationBody.update({
      where: { id: known.id },
      data: { name: carrier.name },
      select: { id: true },
    });
    await db.carrier.updateMany({ where: { bodyId: known.id }, data: carrier });
    return known;
  }
  return db.coordinationBody.create({
    data: { cityId, name: carrier.name, carriers: { create: carrier } },
    select: { id: true },
  });
}

async function plantOfficials(
  people: Record<OfficeHolder, string>,
  cities: Record<CityName, { id: string }>,
) {
  const named = await mapValues(OFFICES, (office, key) => {
    const city = Object.entries(CITIES).find(([, { officials }]) =>
      (officials as readonly string[]).includes(key),
    );
    const { role: _, ...held } = office;
    return db.official.create({
      data: {
        ...PEOPLE[key],
        userId: people[key],
        cityId: cities[city?.[0] as CityName].id,
        officeTitle: held.title,
        officeKind: held.kind,
      },
      select: { id: true },
    });
  });
  // The press release speaks of Parchim's mayor without a name.
  const parchimMayor = await db.official.create({
    data: {
      cityId: cities.parchim.id,
      officeTitle: "Bürgermeister",
      officeKind: "HEAD",
      salutation: "HERR",
      email: "buergermeister@parchim.example",
    },
    select: { id: true },
  });
  return { ...named, parchimMayor };
}

async function plantMandates(
  people: Record<keyof typeof PEOPLE, string>,
  cities: Record<CityName, { id: string }>,
  bodies: Record<CityName, { id: string }>,
  now: Date,
) {
  const longAgo = new Date("2020-01-01T00:00:00Z");
  for (const [name, city] of Object.entries(CITIES) as [CityName, (typeof CITIES)[CityName]][]) {
    for (const holder of city.officials) {
      await plantMandate({
        userId: people[holder],
        role: OFFICES[holder].role,
        cityId: cities[name].id,
        startsAt: longAgo,
      });
    }
  }
  await plantMandate({
    userId: people.zoselMohr,
    role: "PROCESS_MANAGER",
    bodyId: bodies.stendal.id,
    startsAt: longAgo,
  });
  await plantMandate({
    userId: people.lemgoManager,
    role: "PROCESS_MANAGER",
    bodyId: bodies.lemgo.id,
    startsAt: longAgo,
  });
  await plantMandate({
    userId: people.programmeOffice,
    role: "PROGRAMME_OFFICE",
    startsAt: longAgo,
  });
  await plantTermsOfSpokesperson(people.zoselMohr, now);
}

/** Two consecutive terms: re-elected in autumn 2022; how long a term lasts is not reported, so the second runs on. */
async function plantTermsOfSpokesperson(userId: string, now: Date) {
  const reElected = new Date("2022-11-01T00:00:00Z");
  await plantMandate({
    userId,
    role: "SPOKESPERSON",
    startsAt: new Date("2020-11-01T00:00:00Z"),
    endsAt: reElected,
  });
  const inTwoYears = new Date(Date.UTC(now.getUTCFullYear() + 2, 0, 1));
  await plantMandate({ userId, role: "SPOKESPERSON", startsAt: reElected, endsAt: inTwoYears });
}

async function plantCircle(cities: Record<CityName, { id: string }>) {
  const since: Record<CityName, string> = {
    stendal: "2020-01-01",
    lemgo: "2020-01-01",
    parchim: "2021-01-01",
    gardelegen: "2022-01-01",
  };
  return db.exchangeCircle.create({
    data: {
      name: "Stendal, Lemgo, Parchim und Gardelegen",
      rhythmMonths: 6,
      foundedOn: new Date("2020-01-01"),
      members: {
        create: Object.entries(since).map(([name, day]) => ({
          cityId: cities[name as CityName].id,
          joinedOn: new Date(day),
        })),
      },
    },
    select: { id: true },
  });
}

async function mapValues<K extends string, V, R>(
  record: Record<K, V>,
  make: (value: V, key: K) => Promise<R>,
): Promise<Record<K, R>> {
  const made: Partial<Record<K, R>> = {};
  // One after the other, so that ids rise in the order of the list.
  for (const key of Object.keys(record) as K[]) made[key] = await make(record[key], key);
  return made as Record<K, R>;
}
