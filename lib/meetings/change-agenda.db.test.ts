import { beforeEach, expect, it } from "vitest";
import type { AgendaRow, ChangeAgenda } from "@/lib/agenda/schema";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { changeAgenda } from "@/lib/meetings/change-agenda";
import { scheduleMeeting } from "@/lib/meetings/schedule-meeting";
import type { ScheduleMeeting } from "@/lib/meetings/schema";
import { agendaItem, meetingInput } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

async function scheduled(changes: Partial<ScheduleMeeting> = {}): Promise<string> {
  const { id } = await scheduleMeeting(network.actors.manager, meetingInput(network, changes), NOW);
  return id;
}

function change(
  meetingId: string,
  items: AgendaRow[],
  changes: Partial<ChangeAgenda> = {},
): ChangeAgenda {
  return {
    formKey: crypto.randomUUID(),
    meetingId,
    version: 1,
    items,
    projectsBy: null,
    notify: true,
    ...changes,
  };
}

async function agenda(meetingId: string): Promise<[number, string][]> {
  const items = await db.agendaItem.findMany({
    where: { meetingId },
    orderBy: { position: "asc" },
  });
  return items.map(({ position, title }) => [position, title]);
}

const told = () =>
  db.outboxMail.findMany({ where: { dedupeKey: { startsWith: "meeting.agenda:" } } });

it("puts the new agenda in place of the old and tells those invited what their city presents", async () => {
  const id = await scheduled();
  const items = [
    agendaItem({ title: "Neues aus Stendal", cityId: network.cities.stendal.id, minutes: 25 }),
    agendaItem({ kind: "CLOSING", title: "Abschluss" }),
  ];

  await changeAgenda(network.actors.lemgoManager, change(id, items), NOW);

  expect(await agenda(id)).toEqual([
    [1, "Neues aus Stendal"],
    [2, "Abschluss"],
  ]);
  const mails = await told();
  expect(mails).toHaveLength(7);
  const texts = (to: string) => JSON.stringify(mails.find((mail) => mail.to === to)?.content);
  expect(texts("sieler@stendal.example")).toContain(
    "Sie stellen vor: „Neues aus Stendal“, etwa 25 Minuten.",
  );
  expect(texts("baier@lemgo.example")).not.toContain("Sie stellen vor");
  expect(await db.meeting.findUniqueOrThrow({ where: { id } })).toMatchObject({
    version: 2,
    sequence: 0,
  });
});

it("tells nobody when that is not wished, or while it is a draft", async () => {
  const id = await scheduled();
  const draft = await scheduled({ send: false, startsAt: new Date("2026-12-16T09:00:00Z") });

  await changeAgenda(network.actors.manager, change(id, [agendaItem()], { notify: false }), NOW);
  await changeAgenda(network.actors.manager, change(draft, [agendaItem()]), NOW);

  expect(await told()).toHaveLength(0);
});

it("keeps an item the same when it is moved or renamed, with all that hangs on it", async () => {
  const id = await scheduled();
  const [first, second] = await db.agendaItem.findMany({
    where: { meetingId: id },
    orderBy: { position: "asc" },
  });
  const items = [
    agendaItem({ title: "Neu" }),
    agendaItem({ id: second?.id ?? "", title: "Umbenannt", cityId: second?.cityId ?? null }),
    agendaItem({ id: first?.id ?? "", title: "Begrüßung" }),
  ];
  await changeAgenda(network.actors.manager, change(id, items), NOW);

  const after = await db.agendaItem.findMany({
    where: { meetingId: id },
    orderBy: { position: "asc" },
  });
  expect(after.map(({ title }) => title)).toEqual(["Neu", "Umbenannt", "Begrüßung"]);
  expect(after.slice(1).map((item) => item.id)).toEqual([second?.id, first?.id]);
});

it("does not lose an item under which something was noted", async () => {
  const id = await scheduled();
  const [item] = await db.agendaItem.findMany({ where: { meetingId: id } });
  await db.itemNote.create({
    data: {
      agendaItemId: item?.id ?? "",
      text: "gesagt",
      editedAt: NOW,
      editedById: network.actors.manager.userId,
    },
  });
  await expect(changeAgenda(network.actors.manager, change(id, []), NOW)).rejects.toThrow(
    "itemNoted",
  );
  expect(await agenda(id)).toHaveLength(2);
});

it("takes no item of another meeting, and no item twice", async () => {
  const id = await scheduled();
  const other = await scheduled({ startsAt: new Date("2026-12-16T09:00:00Z") });
  const [foreign] = await db.agendaItem.findMany({ where: { meetingId: other } });
  const [own] = await db.agendaItem.findMany({ where: { meetingId: id } });
  const twice = agendaItem({ id: own?.id ?? "" });
  for (const items of [[agendaItem({ id: foreign?.id ?? "" })], [twice, twice]]) {
    await expect(changeAgenda(network.actors.manager, change(id, items), NOW)).rejects.toThrow(
      "notFound",
    );
  }
});

it("can be emptied", async () => {
  const id = await scheduled();
  await changeAgenda(network.actors.manager, change(id, []), NOW);
  expect(await agenda(id)).toEqual([]);
});

it("shows the second of two managers the agenda of the first and overwrites nothing", async () => {
  const id = await scheduled();

  await changeAgenda(network.actors.manager, change(id, [agendaItem({ title: "Eins" })]), NOW);
  const conflict = await changeAgenda(
    network.actors.lemgoManager,
    change(id, [agendaItem({ title: "Zwei" })]),
    NOW,
  ).catch((error) => error);

  expect(conflict).toBeInstanceOf(Outdated);
  expect(conflict.theirs).toEqual({ agenda: "1. Eins, 10 Minuten" });
  expect(await agenda(id)).toEqual([[1, "Eins"]]);
});

it("lets one of two managers win who save at the same time", async () => {
  const id = await scheduled();

  const results = await Promise.allSettled([
    changeAgenda(network.actors.manager, change(id, [agendaItem({ title: "Eins" })]), NOW),
    changeAgenda(network.actors.lemgoManager, change(id, [agendaItem({ title: "Zwei" })]), NOW),
  ]);

  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await agenda(id)).toHaveLength(1);
  expect(await told()).toHaveLength(7);
});

it("keeps a city that has left the circle since, and takes on no other from outside", async () => {
  const id = await scheduled();
  await db.circleMembership.updateMany({
    where: { cityId: network.cities.lemgo.id },
    data: { leftOn: new Date("2026-11-01") },
  });
  const manager = network.actors.manager;

  await changeAgenda(manager, change(id, [agendaItem({ cityId: network.cities.lemgo.id })]), NOW);
  await expect(
    changeAgenda(
      manager,
      change(id, [agendaItem({ cityId: network.cities.aachen.id })], { version: 2 }),
      NOW,
    ),
  ).rejects.toThrow("notFound");
});

it("is refused once the meeting has begun", async () => {
  const id = await scheduled();
  const begun = new Date("2026-12-15T09:00:00Z");
  await expect(changeAgenda(network.actors.manager, change(id, []), begun)).rejects.toThrow(
    "alreadyBegun",
  );
  expect(await agenda(id)).toHaveLength(2);
});

it.each([
  ["mayor", "forbidden"],
  ["outsider", "notFound"],
] as const)("is refused to the %s as %s", async (role, reason) => {
  const id = await scheduled();
  await expect(changeAgenda(network.actors[role], change(id, []), NOW)).rejects.toThrow(reason);
});
