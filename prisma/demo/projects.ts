import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { markAdoption } from "@/lib/adoptions/mark-adoption";
import type { Actor } from "@/lib/auth/actor";
import { statePopulation } from "@/lib/cities/state-population";
import { db } from "@/lib/db";
import { checkFile } from "@/lib/files/check-file";
import { PROJECT_FILES } from "@/lib/files/kinds";
import { setGoal } from "@/lib/goals/set-goal";
import { addFile } from "@/lib/projects/add-file";
import { handInProject } from "@/lib/projects/hand-in-project";
import type { ProjectText } from "@/lib/projects/schema";
import { pdf } from "@/lib/testing/files";
import type { Cast, World } from "./cast";
import { asDay, at } from "./dates";

type Day = Temporal.PlainDate;

/** From the press release: volunteering ranks equal with education and climate protection. */
export async function tellGoal(world: World, cast: Cast): Promise<void> {
  await setGoal(
    cast.schwaerFroehlich,
    {
      formKey: randomUUID(),
      cityId: world.cities.lemgo.id,
      title: "Ehrenamt gleichberechtigt fördern",
      description:
        "Das Ehrenamt steht in Lemgo gleichberechtigt neben Themen wie Bildung und Klimaschutz. Es ist in den strategischen Stadtzielen verankert.",
      adoptedOn: null,
      themes: ["VOLUNTEERING", "EDUCATION", "CLIMATE"],
    },
    new Date("2022-10-04T09:00:00Z"),
  );
}

const CARD: ProjectText = {
  title: "Ehrenamtskarte für den Landkreis (Beispiel)",
  goal: "Ein Beispiel: Wer sich regelmäßig engagiert, bekommt in Bädern, Museen und Geschäften des Landkreises etwas zurück.",
  effect: "Ein Beispiel: Im ersten Jahr würden 200 Karten ausgegeben; 40 Stellen machten mit.",
  effort: "Ein Beispiel: eine halbe Stelle, Druckkosten und ein Beschluss des Kreistags.",
  contact: "Büro des Oberbürgermeisters, Telefon 0000 000000",
  transferability: "YES",
  transferNote: null,
  themes: ["VOLUNTEERING"],
};

const BUDGET: ProjectText = {
  title: "Strategische Stadtziele im Haushalt (Beispiel)",
  goal: "Ein Beispiel: Jede Ausgabe über einer Grenze sagt, welchem Stadtziel sie dient.",
  effect: null,
  effort: "Ein Beispiel: zwei Klausurtage und ein Feld mehr in jeder Vorlage.",
  contact: "Persönlicher Referent des Bürgermeisters, Telefon 0000 000000",
  transferability: "ADAPTED",
  transferNote: "Die Grenze hängt von der Größe des Haushalts ab.",
  themes: ["ADMINISTRATION", "VOLUNTEERING"],
};

/** Invented: Stendal and Lemgo have handed in what they present next, Stendal with a file and a look at Lemgo's goal; and round figures for the sizes of the cities. */
export async function tellProjects(
  world: World,
  cast: Cast,
  upcoming: Day,
  today: Day,
): Promise<void> {
  const { stendal, lemgo, parchim, gardelegen } = world.cities;
  const ago = (days: number, time: string) => at(today.subtract({ days }), time);
  const itemOf = (city: { id: string }) => ({
    kind: "PROJECT" as const,
    cityId: city.id,
    meeting: { circleId: world.circle.id, startsAt: at(upcoming, "10:00") },
  });
  const project = await handIn(cast.kleefeldt, itemOf(stendal), CARD, ago(5, "10:10"));
  await handIn(cast.schwaerFroehlich, itemOf(lemgo), BUDGET, ago(3, "15:30"));
  const sheet = new Uint8Array(await pdf("Ehrenamtskarte: ein Beispiel auf einer Seite"));
  const file = await checkFile(new File([sheet], "Ehrenamtskarte (Beispiel).pdf"), PROJECT_FILES);
  const added = { formKey: randomUUID(), projectId: project, file };
  await addFile(cast.kleefeldt, added, ago(5, "10:15"));
  await adoptLemgosGoal(cast.kleefeldt, stendal.id, lemgo.id, ago(2, "11:45"));

  const asOf = asDay(today.subtract({ years: 1 }).with({ month: 12, day: 31 }));
  for (const [actor, city, population] of [
    [cast.kleefeldt, stendal, 40_000],
    [cast.schwaerFroehlich, lemgo, 40_000],
    [cast.johannisson, parchim, 18_000],
    [cast.schumacher, gardelegen, 22_000],
  ] as const) {
    const stated = { formKey: randomUUID(), cityId: city.id, population, asOf };
    await statePopulation(actor, stated, ago(1, "09:00"));
  }
}

async function handIn(actor: Actor, where: object, text: ProjectText, now: Date): Promise<string> {
  const { id: agendaItemId } = await db.agendaItem.findFirstOrThrow({
    where,
    select: { id: true },
  });
  return (await handInProject(actor, { formKey: randomUUID(), agendaItemId, ...text }, now)).id;
}

async function adoptLemgosGoal(
  actor: Actor,
  cityId: string,
  lemgo: string,
  now: Date,
): Promise<void> {
  const { id: goalId } = await db.strategicGoal.findFirstOrThrow({
    where: { cityId: lemgo },
    select: { id: true },
  });
  const note = "Ein Beispiel: Der Stadtrat berät darüber.";
  const adopted = { formKey: randomUUID(), cityId, projectId: null, goalId, note };
  await markAdoption(actor, adopted, now);
}
