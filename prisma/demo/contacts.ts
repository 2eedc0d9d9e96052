import { randomUUID } from "node:crypto";
import { answerContact } from "@/lib/contacts/answer-contact";
import { askCity } from "@/lib/contacts/ask-city";
import { db } from "@/lib/db";
import { addDays } from "@/lib/time";
import { actorOf, type World } from "./cast";

const ANSWERING = "aachen";

/** Two town halls are asked whether their contact data are right: one has named changes, as an example, one has not answered. */
export async function tellContactChecks({ people, cities }: World, now: Date): Promise<void> {
  const programmeOffice = await actorOf(people.programmeOffice, now);
  const { id: cityId } = await db.city.findUniqueOrThrow({
    where: { slug: ANSWERING },
    select: { id: true },
  });
  const lately = new Date(addDays(now, -6).getTime() + 9 * 3_600_000);
  await askCity(programmeOffice, { formKey: randomUUID(), cityId }, lately);
  await askCity(programmeOffice, { formKey: randomUUID(), cityId: cities.stendal.id }, lately);

  const townHall = await db.user.findUniqueOrThrow({
    where: { email: `buero@${ANSWERING}.example` },
    select: { id: true },
  });
  const answered = new Date(lately.getTime() + 2 * 86_400_000);
  await answerContact(
    await actorOf(townHall.id, answered),
    {
      formKey: randomUUID(),
      cityId,
      version: 1,
      answer: "CHANGED",
      changes: "Ein Beispiel: Hier steht, was sich im Rathaus geändert hat.",
    },
    answered,
  );
}
