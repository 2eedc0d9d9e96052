import { randomUUID } from "node:crypto";
import { invitePerson } from "@/lib/accounts/invite-person";
import { actorOf, type World } from "./cast";

/** An example: somebody is invited to act for a town hall, and has not followed the link yet. */
export async function tellInvitation({ people, cities }: World, now: Date): Promise<void> {
  const programmeOffice = await actorOf(people.programmeOffice, now);
  const person = {
    email: "kim.beispiel@parchim.example",
    givenName: "Kim",
    familyName: "Beispiel",
    salutation: null,
  };
  const mandate = { role: "OFFICE", cityId: cities.parchim.id, bodyId: null } as const;
  const input = { formKey: randomUUID(), ...person, ...mandate, officialId: null, lastDay: null };
  await invitePerson(programmeOffice, input, now);
}
