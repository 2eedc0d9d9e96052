import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { cancelMeeting } from "@/lib/meetings/cancel-meeting";
import { saveNote } from "@/lib/notes/save-note";
import { settleNote } from "@/lib/notes/settle-note";
import { DURING, itemsOf, noteInput } from "@/lib/testing/leading";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let meeting: string;
let item: string;

beforeEach(async () => {
  network = await buildNetwork();
  meeting = await scheduledMeeting(network);
  [item] = await itemsOf(meeting);
});

const manager = (text: string, version = 0, now = DURING) =>
  saveNote(network.actors.manager, noteInput(item, text, version), now);
const lemgo = (text: string, version = 0, now = DURING) =>
  saveNote(network.actors.lemgoManager, noteInput(item, text, version), now);
const note = () => db.itemNote.findUniqueOrThrow({ where: { agendaItemId: item } });
const besides = () =>
  db.itemNoteVersion.findMany({ where: { number: null }, orderBy: { savedAt: "asc" } });

describe("a note", () => {
  it("becomes the next version when its writer knew what stood, and every text is kept", async () => {
    expect(await manager("Eins")).toEqual({ text: "Eins", version: 1, beside: false });
    expect(await lemgo("Eins\nZwei", 1)).toEqual({ text: "Eins\nZwei", version: 2, beside: false });

    expect(await note()).toMatchObject({
      text: "Eins\nZwei",
      version: 2,
      editedById: network.actors.lemgoManager.userId,
    });
    const versions = await db.itemNoteVersion.findMany({ orderBy: { number: "asc" } });
    expect(versions.map(({ text, number }) => [number, text])).toEqual([
      [1, "Eins"],
      [2, "Eins\nZwei"],
    ]);
  });

  it("makes no version when the same is saved again, from whatever was known", async () => {
    await manager("Eins");
    await manager("Eins\nZwei", 1);

    expect(await lemgo("Eins\nZwei", 1)).toEqual({ text: "Eins\nZwei", version: 2, beside: false });
    expect(await db.itemNoteVersion.count()).toBe(2);
  });

  it("is one text where two wrote on lines of their own", async () => {
    await manager("Eins\nZwei\nDrei");
    await manager("Eins!\nZwei\nDrei", 1);

    expect(await lemgo("Eins\nZwei\nDrei!", 1)).toEqual({
      text: "Eins!\nZwei\nDrei!",
      version: 3,
      beside: false,
    });
    expect(await besides()).toEqual([]);
  });

  it("keeps a text beside it that knew an older version and says something else in the same place", async () => {
    await manager("Eins");
    await manager("Eins ist richtig", 1);

    expect(await lemgo("Eins ist falsch", 1)).toEqual({
      text: "Eins ist richtig",
      version: 2,
      beside: true,
    });
    expect(await note()).toMatchObject({ text: "Eins ist richtig", version: 2 });
    expect(await besides()).toMatchObject([
      { text: "Eins ist falsch", basedOn: 1, settledAt: null },
    ]);
  });

  it("shows only the latest words of who writes on beside it, and keeps the earlier ones", async () => {
    await manager("Eins");
    await lemgo("Zwei");
    await lemgo("Zwei und drei");

    expect(await besides()).toMatchObject([
      { text: "Zwei", settledAt: DURING },
      { text: "Zwei und drei", settledAt: null },
    ]);
  });

  it("written by two at once keeps both", async () => {
    const saved = await Promise.all([manager("Stendal fragt."), lemgo("Lemgo fragt.")]);

    expect(saved.map(({ beside }) => beside).toSorted()).toEqual([false, true]);
    const kept = [(await note()).text, ...(await besides()).map(({ text }) => text)];
    expect(kept.toSorted()).toEqual(["Lemgo fragt.", "Stendal fragt."]);
  });

  it("sent twice is saved once", async () => {
    const input = noteInput(item, "Eins");
    const both = [
      saveNote(network.actors.manager, input, DURING),
      saveNote(network.actors.manager, input, DURING),
    ];
    expect(await Promise.all(both)).toEqual(
      Array(2).fill({ text: "Eins", version: 1, beside: false }),
    );
    expect(await db.itemNoteVersion.count()).toBe(1);
  });

  it("can be emptied again", async () => {
    await manager("Eins");
    expect(await manager("", 1)).toMatchObject({ text: "", version: 2 });
  });

  it("is told in the log once per hand, not at each word", async () => {
    await manager("Eins");
    await manager("Eins zwei", 1);
    await lemgo("Eins zwei drei", 2);

    expect(
      await db.auditEvent.count({ where: { kind: "meeting.noteSaved", subjectId: meeting } }),
    ).toBe(2);
  });

  it("is refused to who may not lead, before the meeting is near, and once it is cancelled", async () => {
    const { mayor, programmeOffice, outsider } = network.actors;
    const input = () => noteInput(item, "Eins");
    await expect(saveNote(mayor, input(), DURING)).rejects.toThrow("forbidden");
    await expect(saveNote(programmeOffice, input(), DURING)).rejects.toThrow("forbidden");
    await expect(saveNote(outsider, input(), DURING)).rejects.toThrow("notFound");
    await expect(manager("Eins", 0, NOW)).rejects.toThrow("notYetBegun");
    const reason = {
      formKey: crypto.randomUUID(),
      meetingId: meeting,
      version: 1,
      reason: "Krank",
    };
    await cancelMeeting(network.actors.manager, reason, NOW);
    await expect(manager("Eins")).rejects.toThrow("cancelled");

    expect(await db.itemNote.count()).toBe(0);
    expect(await db.itemNoteVersion.count()).toBe(0);
  });

  it("is refused once the minutes are with the cities, where changes are proposed", async () => {
    await manager("Eins");
    const circulated = {
      createdAt: DURING,
      circulatedAt: DURING,
      consentBy: new Date("2027-01-15"),
    };
    await db.minutes.create({ data: { meetingId: meeting, ...circulated } });

    await expect(manager("Zwei", 1)).rejects.toThrow("minutesCirculated");
    expect(await note()).toMatchObject({ text: "Eins", version: 1 });
  });

  it("of an item that does not exist is not found", async () => {
    const nowhere = noteInput(crypto.randomUUID(), "Eins");
    await expect(saveNote(network.actors.manager, nowhere, DURING)).rejects.toThrow("notFound");
  });
});

describe("a text beside a note", () => {
  async function collide(): Promise<string> {
    await manager("Stendal fragt.");
    await lemgo("Lemgo fragt.");
    const [beside] = await besides();
    return beside?.id ?? "";
  }
  const settled = (versionId: string, choice: "TAKE" | "JOIN" | "LEAVE") => ({
    formKey: crypto.randomUUID(),
    versionId,
    choice,
  });

  it.each([
    ["TAKE", "Lemgo fragt.", 2],
    ["JOIN", "Stendal fragt.\nLemgo fragt.", 2],
    ["LEAVE", "Stendal fragt.", 1],
  ] as const)("is settled by %s", async (choice, text, version) => {
    const beside = await collide();

    const { manager: by } = network.actors;
    expect(await settleNote(by, settled(beside, choice), DURING)).toEqual({
      meetingId: meeting,
      agendaItemId: item,
    });

    expect(await note()).toMatchObject({ text, version });
    expect(await besides()).toMatchObject([{ text: "Lemgo fragt.", settledAt: DURING }]);
    expect(await db.auditEvent.count({ where: { kind: "meeting.noteSettled" } })).toBe(1);
  });

  it("is settled once, by whoever is first", async () => {
    const beside = await collide();
    const { manager: by, lemgoManager } = network.actors;

    const outcomes = await Promise.allSettled([
      settleNote(by, settled(beside, "TAKE"), DURING),
      settleNote(lemgoManager, settled(beside, "JOIN"), DURING),
    ]);

    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await note()).toMatchObject({ version: 2 });
  });

  it("is for who leads the meeting, and nobody else knows of it", async () => {
    const beside = await collide();
    const { mayor, outsider, manager: by } = network.actors;

    await expect(settleNote(mayor, settled(beside, "TAKE"), DURING)).rejects.toThrow("forbidden");
    await expect(settleNote(outsider, settled(beside, "TAKE"), DURING)).rejects.toThrow("notFound");
    const version = await db.itemNoteVersion.findFirstOrThrow({ where: { number: 1 } });
    await expect(settleNote(by, settled(version.id, "TAKE"), DURING)).rejects.toThrow("notFound");
    expect(await note()).toMatchObject({ text: "Stendal fragt.", version: 1 });
  });
});
