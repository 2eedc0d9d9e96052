import type { OfficeKind, Role, Salutation } from "@/prisma/generated/enums";

/*
 * The four cities of the press release, their people, bodies and circle: master data that the
 * network enters before anybody meets. Tests and the demo world stand on it. Facts: the press
 * release; addresses end in ".example". Days nobody reported are empty, or the first of the year
 * where a day is needed (circle memberships).
 */

export type Person = {
  email: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
};

type Office = { title: string; kind: OfficeKind; role?: Role };

export const PEOPLE = {
  sieler: person("sieler@stendal.example", "Bastian", "Sieler", "HERR"),
  kleefeldt: person("kleefeldt@stendal.example", "Axel", "Kleefeldt", "HERR"),
  baier: person("baier@lemgo.example", "Marcus", "Baier", "HERR"),
  schwaerFroehlich: person("schwaer-froehlich@lemgo.example", "Hendric", "Schwär-Fröhlich", "HERR"),
  johannisson: person("johannisson@parchim.example", "Dirk", "Johannisson", "HERR"),
  schumacher: person("schumacher@gardelegen.example", "Mandy", "Schumacher", "FRAU"),
  zoselMohr: person("zosel-mohr@freiwilligen-agentur.example", "Marion", "Zosel-Mohr", "FRAU"),
  lemgoManager: person("prozessmanagement@lemgo.example", "Prozessmanagement", "Lemgo", null),
  programmeOffice: person(
    "programmbuero@netzwerk.example",
    "Programmbüro",
    "Engagierte Stadt",
    null,
  ),
} satisfies Record<string, Person>;

export const OFFICES = {
  sieler: { title: "Oberbürgermeister", kind: "HEAD", role: "MAYOR" },
  kleefeldt: { title: "Stellvertreter", kind: "DEPUTY", role: "OFFICE" },
  baier: { title: "Bürgermeister", kind: "HEAD", role: "MAYOR" },
  schwaerFroehlich: { title: "Persönlicher Referent", kind: "ASSISTANT", role: "OFFICE" },
  johannisson: { title: "Fachbereichsleiter", kind: "DEPARTMENT_HEAD", role: "OFFICE" },
  schumacher: { title: "Bürgermeisterin", kind: "HEAD", role: "MAYOR" },
} satisfies Partial<Record<keyof typeof PEOPLE, Office>>;

export const CITIES = {
  stendal: {
    slug: "stendal",
    name: "Stendal",
    fullName: "Hansestadt Stendal",
    state: "ST",
    ags: "15090535",
    cohort: 2015,
    latitude: 52.5856,
    longitude: 11.7863,
    email: "rathaus@stendal.example",
    carrier: { name: "Freiwilligen-Agentur Altmark e.V.", kind: "INDEPENDENT" },
    officials: ["sieler", "kleefeldt"],
  },
  lemgo: {
    slug: "lemgo",
    name: "Lemgo",
    fullName: "Alte Hansestadt Lemgo",
    state: "NW",
    ags: "05766044",
    cohort: 2020,
    latitude: 52.0337,
    longitude: 8.9019,
    email: "rathaus@lemgo.example",
    carrier: { name: "Alte Hansestadt Lemgo", kind: "MUNICIPAL" },
    officials: ["baier", "schwaerFroehlich"],
  },
  parchim: {
    slug: "parchim",
    name: "Parchim",
    fullName: null,
    state: "MV",
    ags: "13076108",
    cohort: 2021,
    latitude: 53.4301,
    longitude: 11.8327,
    email: "rathaus@parchim.example",
    carrier: { name: "ZiP – Zusammen in Parchim", kind: "INDEPENDENT" },
    officials: ["johannisson"],
  },
  gardelegen: {
    slug: "gardelegen",
    name: "Gardelegen",
    fullName: "Hansestadt Gardelegen",
    state: "ST",
    ags: "15081135",
    cohort: 2022,
    latitude: 52.5099,
    longitude: 11.3645,
    email: "rathaus@gardelegen.example",
    carrier: { name: "Jugendförderungszentrum Gardelegen", kind: "INDEPENDENT" },
    officials: ["schumacher"],
  },
} as const;

function person(
  email: string,
  givenName: string,
  familyName: string,
  salutation: Salutation | null,
): Person {
  return { email, givenName, familyName, salutation };
}
