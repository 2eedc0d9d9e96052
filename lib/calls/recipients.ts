import type { CallLetter } from "@/lib/calls/letter";
import { type Addressed, fullName, type Named, officeAndName } from "@/lib/people/names";

type User = CallLetter["askedBy"];

/** One of the two town halls of a wish, as a mail writes to it. */
export type TownHall = {
  id: string;
  side: "asking" | "asked";
  city: string;
  /** Who is to be on the telephone: "Bürgermeister Marcus Baier"; null where nobody is known. */
  person: string | null;
  /** The one who is written to first and gets the calendar entry; null when only the office can be reached. */
  first: { to: string; isOwn: boolean; addressed: (Named & Addressed) | null } | null;
  /** Who act for the head, each once and none of them the first. */
  offices: User[];
};

/** The town hall that was asked: the person the wish is about, else the head. */
export function askedTownHall({ toCity, official }: CallLetter): TownHall {
  return townHall("asked", toCity, official ?? toCity.officials[0] ?? null, []);
}

/** The town hall that asks: its head, and whoever of it sent the wish. */
export function askingTownHall({ fromCity, askedBy }: CallLetter): TownHall {
  return townHall("asking", fromCity, fromCity.officials[0] ?? null, [askedBy]);
}

/** "Bürgermeisterin Mandy Schumacher", or the town hall while nobody is known. */
export function callerOf({ person, city }: TownHall): string {
  return person ?? city;
}

/** Where the other town hall is written to directly. */
export function addressOf({ first, offices }: TownHall): { name: string; email: string } | null {
  const [office] = offices;
  if (first)
    return { name: first.addressed ? (fullName(first.addressed) ?? "") : "", email: first.to };
  return office ? { name: fullName(office) ?? "", email: office.email } : null;
}

function townHall(
  side: TownHall["side"],
  city: CallLetter["toCity"],
  person: CallLetter["official"],
  more: User[],
): TownHall {
  const to = person?.email ?? city.email;
  const users = [...more, ...city.mandates.map(({ user }) => user)];
  const others = users.filter(({ email }) => email.toLowerCase() !== to?.toLowerCase());
  return {
    id: city.id,
    side,
    city: city.name,
    person: person ? officeAndName(person, city.name) : null,
    first: to ? { to, isOwn: to === person?.email, addressed: person } : null,
    offices: others.filter((one, index) => others.findIndex(({ id }) => id === one.id) === index),
  };
}
