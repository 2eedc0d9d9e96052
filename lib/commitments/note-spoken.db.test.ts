import { beforeEach, expect, it } from "vitest";
import { noteSpoken } from "@/lib/commitments/note-spoken";
import { db } from "@/lib/db";
import { DURING, itemsOf } from "@/lib/testing/leading";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let meetingId: string;
let agendaItemId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await scheduledMeeting(network);
  [agendaItemId] = await itemsOf(meetingId);
});

const said = (line: string) => ({ formKey: crypto.randomUUID(), meetingId, agendaItemId, line });

it("notes who, what, until when and under which proviso from one line, under its agenda item", async () => {
  const line =
    "Stendal und Lemgo: Kosten teilen bis 31.1.2027, unter Vorbehalt des Ratsbeschlusses";
  await noteSpoken(network.actors.manager, said(line), DURING);

  const { stendal, lemgo } = network.cities;
  const made = await db.commitment.findFirstOrThrow({ include: { owners: true } });
  expect(made).toMatchObject({
    title: "Kosten teilen",
    dueOn: new Date("2027-01-31"),
    proviso: "des Ratsbeschlusses",
    meetingId,
    agendaItemId,
  });
  expect(made.owners.map(({ cityId }) => cityId).toSorted()).toEqual(
    [stendal.id, lemgo.id].toSorted(),
  );
});

it.each([
  ["Kosten teilen", "ownersUnread"],
  ["Aachen: Kosten teilen", "ownersUnread"],
  ["Lemgo: Kosten teilen bis 1.1.2020", "inThePast"],
])("leaves nothing behind where the line says %s", async (line, reason) => {
  await expect(noteSpoken(network.actors.manager, said(line), DURING)).rejects.toThrow(reason);
  expect(await db.commitment.count()).toBe(0);
});

it("is for who drives the circle, from the beginning of the meeting, under one of its items", async () => {
  const { mayor, outsider, manager } = network.actors;
  const line = said("Alle: sich melden");
  await expect(noteSpoken(mayor, line, DURING)).rejects.toThrow("forbidden");
  await expect(noteSpoken(outsider, line, DURING)).rejects.toThrow("notFound");
  await expect(noteSpoken(manager, line, NOW)).rejects.toThrow("notYetBegun");
  const other = await scheduledMeeting(network, { startsAt: new Date("2026-12-16T09:00:00Z") });
  const [foreign] = await itemsOf(other);
  const misplaced = { ...line, agendaItemId: foreign };
  await expect(noteSpoken(manager, misplaced, DURING)).rejects.toThrow("notFound");
  expect(await db.commitment.count()).toBe(0);
});
