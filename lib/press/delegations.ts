import { fullName, type Named } from "@/lib/people/names";
import type { PressDelegation, PressPerson } from "@/lib/press/facts";
import type { ToldMeeting } from "@/lib/press/rows";
import type { Salutation } from "@/prisma/generated/enums";

type Row = ToldMeeting["attendances"][number];
type Official = Named & { salutation: Salutation | null };

/** Who came for a city, from the attendances of its officials. */
export function delegationOf(cityId: string, attendances: readonly Row[]): PressDelegation {
  const own = attendances.filter(({ official }) => official.cityId === cityId);
  const head = own.find(({ official }) => official.officeKind === "HEAD");
  const others = own.filter((one) => one !== head);
  return {
    presence: head?.presence ?? null,
    head: head ? asPerson(head.official) : null,
    representative: head?.presence === "REPRESENTED" ? representativeOf(head) : null,
    companions: unique([
      ...(head ? companionOf(head) : []),
      ...others.flatMap((one) => [...whoCame(one), ...companionOf(one)]),
    ]),
  };
}

/** An official as the press release names people. */
export function asPerson(official: Official): PressPerson {
  const { salutation, officeTitle } = official;
  return { name: fullName(official), salutation, officeTitle };
}

function whoCame(row: Row): PressPerson[] {
  if (row.presence === "PRESENT") return [asPerson(row.official)];
  const representative = row.presence === "REPRESENTED" ? representativeOf(row) : null;
  return representative ? [representative] : [];
}

function representativeOf(row: Row): PressPerson | null {
  const { representative, representativeName: name, representativeOffice: officeTitle } = row;
  if (representative) return asPerson(representative);
  return name ? { name, salutation: null, officeTitle } : null;
}

function companionOf(row: Row): PressPerson[] {
  const { presence, companion, companionName: name, companionOffice: officeTitle } = row;
  if (presence !== "PRESENT" && presence !== "REPRESENTED") return [];
  if (companion) return [asPerson(companion)];
  return name ? [{ name, salutation: null, officeTitle }] : [];
}

/** Somebody may be invited and brought along. */
function unique(people: readonly PressPerson[]): PressPerson[] {
  return people.filter(
    ({ name }, index) => !name || people.findIndex((one) => one.name === name) === index,
  );
}
