import { randomUUID } from "node:crypto";
import { prepareElection } from "@/lib/elections/prepare-election";
import { addDays, calendarDay, hourOn } from "@/lib/time";
import { actorOf, type World } from "./cast";

const DAYS_AHEAD = 180;

/** A draft, plainly an example: who stands is an account that belongs to a role and to nobody. */
export async function tellElectionDraft({ people }: World, now: Date): Promise<void> {
  const programmeOffice = await actorOf(people.programmeOffice, now);
  const termStartsOn = addDays(calendarDay(now), DAYS_AHEAD);
  await prepareElection(
    programmeOffice,
    {
      formKey: randomUUID(),
      title: "Beispiel: Wahl der Sprecher*innen",
      outside: false,
      termStartsOn,
      termEndsOn: addDays(termStartsOn, 2 * 365),
      votesUntil: hourOn(addDays(termStartsOn, -30), 0),
      candidates: [
        { userId: people.lemgoManager, office: "Prozessmanagement", text: "Ein Beispiel." },
      ],
    },
    now,
  );
}
