import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { type CheckedFile, checkFile } from "@/lib/files/check-file";
import { PROJECT_FILES } from "@/lib/files/kinds";
import { setGoal } from "@/lib/goals/set-goal";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import { handInProject } from "@/lib/projects/hand-in-project";
import type { ProjectText } from "@/lib/projects/schema";
import { png } from "@/lib/testing/files";
import { meetingInput } from "@/lib/testing/meetings";
import { type Network, NOW } from "@/lib/testing/network";

/** What a city says of its project. */
export const projectText: ProjectText = {
  title: "Ehrenamtskarte für den Landkreis",
  goal: "Wer sich engagiert, soll es merken.",
  effect: null,
  effort: "Eine halbe Stelle.",
  contact: "Büro, 03931 650",
  transferability: "ADAPTED",
  transferNote: null,
  themes: ["VOLUNTEERING"],
};

/** A meeting at which a city presents, by when the project should be there; gives the agenda item too. */
export async function presenting(
  network: Network,
  changes: { city?: { id: string }; projectsBy?: Date | null; startsAt?: Date } = {},
): Promise<{ meetingId: string; agendaItemId: string }> {
  const { city = network.cities.stendal, projectsBy = null, startsAt } = changes;
  const item = {
    kind: "PROJECT",
    title: "Ein Projekt",
    minutes: 10,
    cityId: city.id,
    presenterId: null,
    presentedBy: null,
  } as const;
  const agenda = [item];
  const input = meetingInput(network, { agenda, ...(startsAt ? { startsAt } : {}) });
  const { id: meetingId } = await scheduleMeeting(network.actors.manager, input, NOW);
  await db.meeting.update({ where: { id: meetingId }, data: { projectsBy } });
  const { id: agendaItemId } = await db.agendaItem.findFirstOrThrow({ where: { meetingId } });
  return { meetingId, agendaItemId };
}

/** Hands in a project for an agenda item. */
export async function handIn(
  actor: Actor,
  agendaItemId: string,
  changes: Partial<ProjectText> = {},
  now = NOW,
): Promise<string> {
  const input = { formKey: randomUUID(), agendaItemId, ...projectText, ...changes };
  return (await handInProject(actor, input, now)).id;
}

/** A small picture that has been looked at. */
export async function picture(name = "karte.png"): Promise<CheckedFile> {
  return checkFile(new File([new Uint8Array(png())], name), PROJECT_FILES);
}

/** Projects and goals of Stendal and Lemgo, and what Stendal took over from there. */
export async function buildIdeas(network: Network) {
  const { actors, cities } = network;
  const startsAt = (days: number) => new Date(Date.now() + days * 86_400_000);
  const own = await presenting(network, { startsAt: startsAt(42) });
  const open = await presenting(network, { startsAt: startsAt(49) });
  const theirs = await presenting(network, { city: cities.lemgo, startsAt: startsAt(56) });
  const project = await handIn(actors.mayor, own.agendaItemId);
  return {
    project,
    lemgoProject: await handIn(actors.lemgoMayor, theirs.agendaItemId),
    openItem: open.agendaItemId,
    stendalGoal: await goalOf(actors.mayor, cities.stendal.id),
    lemgoGoal: await goalOf(actors.lemgoMayor, cities.lemgo.id),
  };
}

/** A goal of a city, as an example. */
export async function goalOf(actor: Actor, cityId: string): Promise<string> {
  const goal = { title: "Ehrenamt stärken", description: "Ein Beispiel.", themes: [] };
  return (await setGoal(actor, { formKey: randomUUID(), cityId, adoptedOn: null, ...goal })).id;
}
