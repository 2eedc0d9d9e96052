import { db } from "@/lib/db";
import type { OfficeKind, Role, Salutation } from "@/prisma/generated/enums";

/*
 * The four cities of the press release, their people, bodies and circle: master data that the
 * network enters before anybody meets. Tests and the demo world stand on it. Facts: the press
 * release; addresses end in ".example". Days nobody reported are empty, or the first of the year
 * where a day is needed (circle memberships).
 */

type Person = {
  email: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
};

type Office = { title: string; kind: OfficeKind; role?: Role };

const PEOPLE = {
  sieler: person("sieler@stendal.example", "Bastian", "Sieler", "HERR"),
  kleefeldt: person("kleefeldt@stendal.example", "Axel", "Kleefeldt", "HERR"),
  baier: person("baier@lemgo.example", "Marcus", "Baier", "HERR"),
  schwaerFroehlich: person("schwaer-froehlich@lemgo.example", "Hendric", "Schwär-Fröhlich", "HERR"),
  johannisson: person("johannisson@parchim.example", "Dirk", "Johannisson", "HERR"),
  schumacher: person("schumacher@gardelegen.example", "Mandy", "Schumacher", "FRAU"),
  zoselMohr: person("zosel-mohr@freiwilligen-agentur.example", "Marion", "Zosel-Mohr", "FRAU"),
  lemgoManager: person("prozessmanagement@lemgo.example", "Prozessmanagement", "Lemgo", null),
  programmeOffice: person("programmbuero@netzwerk.example", "Programmbüro", "Engagierte Stadt", null),
} satisfies Record<string, Person>;

const OFFICES = {
  sieler: { title: "Oberbürgermeister", kind: "HEAD", role: "MAYOR" },
  kleefeldt: { title: "Stellvertreter", kind: "DEPUTY", role: "OFFICE" },
  baier: { title: "Bürgermeister", kind: "HEAD", role: "MAYOR" },
  schwaerFroehlich: { title: "Persönlicher Referent", kind: "ASSISTANT", role: "OFFICE" },
  johannisson: { title: "Fachbereichsleiter", kind: "DEPARTMENT_HEAD", role: "OFFICE" },
  schumacher: { title: "Bürgermeisterin", kind: "HEAD", role: "MAYOR" },
} satisfies Partial<Record<keyof typeof PEOPLE, Office>>;

const CITIES = {
  stendal: {
    slug: "stendal", name: "Stendal", fullName: "Hansestadt Stendal", state: "ST", ags: "15090535", cohort: 2015,
    latitude: 52.5856, longitude: 11.7863, email: "rathaus@stendal.example",
    carrier: { name: "Freiwilligen-Agentur Altmark e.V.", kind: "INDEPENDENT" },
    officials: ["sieler", "kleefeldt"],
  },
  lemgo: {
    slug: "lemgo", name: "Lemgo", fullName: "Alte Hansestadt Lemgo", state: "NW", ags: "05766044", cohort: 2020,
    latitude: 52.0337, longitude: 8.9019, email: "rathaus@lemgo.example",
    carrier: { name: "Alte Hansestadt Lemgo", kind: "MUNICIPAL" },
    officials: ["baier", "schwaerFroehlich"],
  },
  parchim: {
    slug: "parchim", name: "Parchim", fullName: null, state: "MV", ags: "13076108", cohort: 2021,
    latitude: 53.4301, longitude: 11.8327, email: "rathaus@parchim.example",
    carrier: { name: "ZiP – Zusammen in Parchim", kind: "INDEPENDENT" },
    officials: ["johannisson"],
  },
  gardelegen: {
    slug: "gardelegen", name: "Gardelegen", fullName: "Hansestadt Gardelegen", state: "ST", ags: "15081135", cohort: 2022,
    latitude: 52.5099, longitude: 11.3645, email: "rathaus@gardelegen.example",
    carrier: { name: "Jugendförderungszentrum Gardelegen", kind: "INDEPENDENT" },
    officials: ["schumacher"],
  },
} as const;

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
    await db.coordinationBody.update({ where: { id: known.id }, data: { name: carrier.name }, select: { id: true } });
    await db.carrier.updateMany({ where: { bodyId: known.id }, data: carrier });
    return known;
  }
  return db.coordinationBody.create({
    data: { cityId, name: carrier.name, carriers: { create: carrier } },
    select: { id: true },
  });
}

async function plantOfficials(people: Record<OfficeHolder, string>, cities: Record<CityName, { id: string }>) {
  const named = await mapValues(OFFICES, (office, key) => {
    const city = Object.entries(CITIES).find(([, { officials }]) => (officials as readonly string[]).includes(key));
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
    data: { cityId: cities.parchim.id, officeTitle: "Bürgermeister", officeKind: "HEAD", salutation: "HERR", email: "buergermeister@parchim.example" },
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
      await plantMandate({ userId: people[holder], role: OFFICES[holder].role, cityId: cities[name].id, startsAt: longAgo });
    }
  }
  await plantMandate({ userId: people.zoselMohr, role: "PROCESS_MANAGER", bodyId: bodies.stendal.id, startsAt: longAgo });
  await plantMandate({ userId: people.lemgoManager, role: "PROCESS_MANAGER", bodyId: bodies.lemgo.id, startsAt: longAgo });
  await plantMandate({ userId: people.programmeOffice, role: "PROGRAMME_OFFICE", startsAt: longAgo });
  await plantTermsOfSpokesperson(people.zoselMohr, now);
}

/** Two consecutive terms: re-elected in autumn 2022; how long a term lasts is not reported, so the second runs on. */
async function plantTermsOfSpokesperson(userId: string, now: Date) {
  const reElected = new Date("2022-11-01T00:00:00Z");
  await plantMandate({ userId, role: "SPOKESPERSON", startsAt: new Date("2020-11-01T00:00:00Z"), endsAt: reElected });
  const inTwoYears = new Date(Date.UTC(now.getUTCFullYear() + 2, 0, 1));
  await plantMandate({ userId, role: "SPOKESPERSON", startsAt: reElected, endsAt: inTwoYears });
}

async function plantCircle(cities: Record<CityName, { id: string }>) {
  const since: Record<CityName, string> = {
    stendal: "2020-01-01", lemgo: "2020-01-01", parchim: "2021-01-01", gardelegen: "2022-01-01",
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

function person(email: string, givenName: string, familyName: string, salutation: Salutation | null): Person {
  return { email, givenName, familyName, salutation };
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
