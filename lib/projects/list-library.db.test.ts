import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { markAdoption } from "@/lib/adoptions/mark-adoption";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { setGoal } from "@/lib/goals/set-goal";
import { ENTRIES_PER_PAGE, readLibrarySearch } from "@/lib/projects/library";
import { listLibrary } from "@/lib/projects/list-library";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { handIn, presenting } from "@/lib/testing/projects";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
let meetingId: string;

beforeEach(async () => {
  network = await buildNetwork();
  const slot = await presenting(network);
  meetingId = slot.meetingId;
  await handIn(network.actors.mayor, slot.agendaItemId);
  await goalOf(network.actors.lemgoMayor, network.cities.lemgo.id, "Klima und Ehrenamt");
  const population = { populationAsOf: new Date("2025-12-31") };
  const { stendal, lemgo } = network.cities;
  await db.city.update({ where: { id: stendal.id }, data: { population: 50_000, ...population } });
  await db.city.update({ where: { id: lemgo.id }, data: { population: 49_999, ...population } });
});

async function goalOf(actor: Actor, cityId: string, title: string): Promise<string> {
  const goal = { title, description: "100 % dabei", adoptedOn: null };
  const input = { formKey: randomUUID(), cityId, ...goal, themes: ["CLIMATE" as const] };
  return (await setGoal(actor, input, NOW)).id;
}

async function found(search: object, actor: Actor = network.actors.mayor): Promise<string[]> {
  const { entries } = await listLibrary(actor, readLibrarySearch(search), NOW);
  return entries.map(({ title }) => title);
}

const CARD = "Ehrenamtskarte für den Landkreis";
const GOAL = "Klima und Ehrenamt";

it("shows everyone signed in what was entered last first", async () => {
  for (const who of ["mayor", "outsider", "former", "programmeOffice"] as const) {
    expect(await found({}, network.actors[who])).toEqual([GOAL, CARD]);
  }
});

it.each([
  [{ q: "ehrenamt" }, [GOAL, CARD]],
  [{ q: "EHRENAMT stendal" }, [CARD]],
  [{ q: "halbe stelle" }, [CARD]],
  [{ q: "100 %" }, [GOAL]],
  [{ q: "Feuerwehr" }, []],
  [{ kind: "goal" }, [GOAL]],
  [{ kind: "project" }, [CARD]],
  [{ theme: "VOLUNTEERING" }, [CARD]],
  [{ theme: "YOUTH" }, []],
  [{ state: "NW" }, [GOAL]],
  [{ size: "LOWER_MIDDLE" }, [GOAL]],
  [{ size: "UPPER_MIDDLE" }, [CARD]],
  [{ size: "UNKNOWN" }, []],
  [{ size: "LARGE" }, []],
  [{ theme: "CLIMATE", state: "ST" }, []],
])("%j finds %j", async (search, titles) => {
  expect(await found(search)).toEqual(titles);
});

it("says where a project stands on an agenda to who sees the meeting alone", async () => {
  const search = readLibrarySearch({ kind: "project" });
  const showings = async (actor: Actor) => {
    const [entry] = (await listLibrary(actor, search, NOW)).entries;
    return entry?.kind === "project" ? entry.agendaItems.map(({ meeting }) => meeting.id) : null;
  };

  expect(await showings(network.actors.lemgoMayor)).toEqual([meetingId]);
  expect(await showings(network.actors.outsider)).toEqual([]);
});

it("names the cities that took something over, and leaves out what was withdrawn", async () => {
  const { id: projectId } = await db.project.findFirstOrThrow({ select: { id: true } });
  const cityId = network.cities.lemgo.id;
  const adopted = { formKey: randomUUID(), cityId, projectId, goalId: null, note: null };
  await markAdoption(network.actors.lemgoOffice, adopted, NOW);
  const search = readLibrarySearch({ kind: "project" });

  const [entry] = (await listLibrary(network.actors.mayor, search, NOW)).entries;
  expect(entry?.adoptions.map(({ city }) => city.name)).toEqual(["Lemgo"]);

  await db.project.update({ where: { id: projectId }, data: { withdrawnAt: NOW } });
  expect(await found({ kind: "project" })).toEqual([]);
});

it("comes in pages, with four statements however much there is", async () => {
  const { lemgoMayor, mayor } = network.actors;
  for (let count = 0; count < ENTRIES_PER_PAGE; count += 1) {
    await goalOf(lemgoMayor, network.cities.lemgo.id, `Ziel ${count}`);
  }
  const second = readLibrarySearch({ page: "2" });

  expect(await listLibrary(mayor, second, NOW)).toMatchObject({ matched: 22, page: 2, pages: 2 });
  expect(await found({ page: "9" })).toEqual([GOAL, CARD]);
  expect(await countStatements(() => listLibrary(mayor, second, NOW))).toBe(4);
});
