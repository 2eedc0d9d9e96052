import type { PressCity, PressFacts, PressPerson } from "@/lib/press/facts";
import type { Salutation } from "@/prisma/generated/enums";

/** Somebody with a name and an office. */
export function pressPerson(
  officeTitle: string | null,
  name: string | null,
  salutation: Salutation | null = null,
): PressPerson {
  return { officeTitle, name, salutation };
}

/** A city whose head came alone. */
export function pressCity(name: string, changes: Partial<PressCity> = {}): PressCity {
  return {
    id: name,
    name,
    fullName: null,
    memberSince: 2020,
    carriers: [{ name: `Verein in ${name}`, kind: "INDEPENDENT" }],
    delegation: {
      presence: "PRESENT",
      head: pressPerson("Bürgermeisterin", `Vera ${name}`, "FRAU"),
      representative: null,
      companions: [],
    },
    ...changes,
  };
}

/** A first digital meeting of cities, with nothing else known. */
export function pressFacts(
  cities: readonly PressCity[],
  changes: Partial<PressFacts> = {},
): PressFacts {
  return {
    network: { name: "Engagierte Stadt", cities: 113, states: 15 },
    meeting: {
      startsAt: new Date("2022-11-08T09:00:00Z"),
      timeZone: "Europe/Berlin",
      format: "DIGITAL",
      place: null,
      isFirstOfItsKind: true,
      hosts: cities.map(({ name }) => ({ name: `Stelle ${name}`, city: name })),
      rhythmMonths: 6,
      nextAt: null,
    },
    cities: [...cities],
    growth: [{ year: 2022, joined: cities.map(({ name }) => name), left: [] }],
    topics: [],
    quotes: [],
    talks: [],
    spokespersons: [],
    agreements: [],
    ...changes,
  };
}
