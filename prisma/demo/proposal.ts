import { randomUUID } from "node:crypto";
import { proposeCircle } from "@/lib/proposals/propose-circle";
import { withdrawProposal } from "@/lib/proposals/withdraw-proposal";
import { actorOf, type World } from "./cast";
import { at, FIRST_MEETING } from "./dates";

/** Invented: the programme office proposed a circle of two and took it back; nobody is made to say anything. */
export async function tellProposal({ people, cities }: World): Promise<void> {
  const proposed = at(FIRST_MEETING.add({ days: 30 }), "10:00");
  const office = await actorOf(people.programmeOffice, proposed);
  const { id: proposalId } = await proposeCircle(
    office,
    {
      formKey: randomUUID(),
      fromCityId: null,
      circleId: null,
      name: "Beispielrunde zu zweit",
      rhythmMonths: 6,
      text: "Ein Beispiel: Hier steht, warum sich die Städte treffen sollten.",
      cityIds: [cities.stendal.id, cities.lemgo.id],
    },
    proposed,
  );
  const input = { formKey: randomUUID(), proposalId };
  await withdrawProposal(office, input, at(FIRST_MEETING.add({ days: 31 }), "10:00"));
}
