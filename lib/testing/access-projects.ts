import { randomUUID } from "node:crypto";
import { markAdoption } from "@/lib/adoptions/mark-adoption";
import { inTransaction } from "@/lib/db";
import { addFile } from "@/lib/projects/add-file";
import type { AccessWorld } from "@/lib/testing/access-world";
import { goalOf, picture, projectText } from "@/lib/testing/projects";

/** Forms for what is gone once somebody sent them: a thing of its own for each visitor. */
export async function endingForm(key: string, world: AccessWorld) {
  if (key === "/projects/[id] removeFileAction") return { fileId: await freshFile(world) };
  if (key === "/adoptions revokeAdoptionAction") return { adoptionId: await adoptionBy(world) };
  if (key === "/projects/[id] withdrawProjectAction") {
    return { projectId: await freshProject(world), version: "1" };
  }
  return null;
}

async function freshFile({ network, project: projectId }: AccessWorld): Promise<string> {
  const { mayor } = network.actors;
  await inTransaction((tx) => tx.storedFile.deleteMany({ where: { projectId } }));
  return (await addFile(mayor, { formKey: randomUUID(), projectId, file: await picture() })).id;
}

async function freshProject({ network }: AccessWorld): Promise<string> {
  const { actors, cities } = network;
  const data = {
    ...projectText,
    cityId: cities.stendal.id,
    handedInAt: new Date(),
    handedInById: actors.mayor.userId,
  };
  const { id } = await inTransaction((tx) => tx.project.create({ data, select: { id: true } }));
  return id;
}

async function adoptionBy({ network: { actors, cities } }: AccessWorld): Promise<string> {
  const goalId = await goalOf(actors.lemgoMayor, cities.lemgo.id);
  const cityId = cities.stendal.id;
  const about = { formKey: randomUUID(), cityId, projectId: null, goalId, note: null };
  await markAdoption(actors.mayor, about);
  const find = { where: { goalId }, select: { id: true } };
  return (await inTransaction((tx) => tx.adoption.findFirstOrThrow(find))).id;
}

/** A valid form for each action of projects, goals and what was taken over, in the name of Stendal. */
export function projectForms(world: AccessWorld) {
  const cityId = world.network.cities.stendal.id;
  const changed = { projectId: world.project, version: "1" };
  const goal = { title: "Ehrenamt stärken", description: "Ein Beispiel." };
  return {
    "/adoptions adoptGoalAction": { cityId, goalId: world.lemgoGoal },
    "/adoptions adoptProjectAction": { cityId, projectId: world.lemgoProject },
    "/cities/[slug]/population statePopulationAction": {
      cityId,
      population: "39.500",
      "asOf.day": "31",
      "asOf.month": "12",
      "asOf.year": "2025",
    },
    "/goals editGoalAction": { ...goal, goalId: world.stendalGoal, version: "1" },
    "/goals setGoalAction": { ...goal, cityId },
    "/meetings/[id]/project chooseProjectAction": {
      agendaItemId: world.openItem,
      projectId: world.project,
    },
    "/meetings/[id]/project handInProjectAction": {
      agendaItemId: world.openItem,
      title: "Ehrenamtskarte",
      goal: "Wer sich engagiert, soll es merken.",
    },
    "/projects/[id] editProjectAction": { ...changed, title: "Karte", goal: "Anders." },
  };
}
