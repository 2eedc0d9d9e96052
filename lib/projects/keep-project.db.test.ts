import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { checkFile } from "@/lib/files/check-file";
import { MOST_BYTES, PROJECT_FILES } from "@/lib/files/kinds";
import { findFile } from "@/lib/files/queries";
import { addFile } from "@/lib/projects/add-file";
import { editProject } from "@/lib/projects/edit-project";
import { findProject } from "@/lib/projects/queries";
import { removeFile } from "@/lib/projects/remove-file";
import { MOST_FILES } from "@/lib/projects/rules";
import { withdrawProject } from "@/lib/projects/withdraw-project";
import { png } from "@/lib/testing/files";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { handIn, picture, presenting, projectText } from "@/lib/testing/projects";

let network: Network;
let projectId: string;
let slot: { meetingId: string; agendaItemId: string };

beforeEach(async () => {
  network = await buildNetwork();
  slot = await presenting(network);
  projectId = await handIn(network.actors.mayor, slot.agendaItemId);
});

const edit = (goal: string, version = 1) => ({
  ...projectText,
  formKey: randomUUID(),
  projectId,
  version,
  goal,
});
const add = async (who: keyof Network["actors"]) =>
  addFile(network.actors[who], { formKey: randomUUID(), projectId, file: await picture() }, NOW);

describe("changing a project", () => {
  it("is done over the version one has seen; of two at once the slower sees what stands", async () => {
    const { mayor, office } = network.actors;
    const both = await Promise.allSettled([
      editProject(mayor, edit("Vom Oberbürgermeister."), NOW),
      editProject(office, edit("Vom Büro."), NOW),
    ]);

    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const standing = await findProject(mayor, projectId);
    const refused = both.find((one) => one.status === "rejected");
    expect(refused?.reason).toMatchObject({
      reason: "outdated",
      version: 2,
      theirs: { goal: standing?.goal, themes: "Ehrenamt", transferability: "Ja, angepasst" },
    });
  });

  it.each(["lemgoMayor", "programmeOffice", "outsider", "former"] as const)(
    "is not for %s",
    async (who) => {
      const forbidden = { reason: "forbidden" };
      const actor = network.actors[who];
      const withdrawn = { formKey: randomUUID(), projectId, version: 1 };

      await expect(editProject(actor, edit("x"), NOW)).rejects.toMatchObject(forbidden);
      await expect(withdrawProject(actor, withdrawn, NOW)).rejects.toMatchObject(forbidden);
      await expect(add(who)).rejects.toMatchObject(forbidden);
      expect(await db.storedFile.count()).toBe(0);
    },
  );
});

describe("withdrawing a project", () => {
  const withdraw = (version = 1) =>
    withdrawProject(network.actors.office, { formKey: randomUUID(), projectId, version }, NOW);

  it("takes it out of sight, erases its files and contact, and lets its agenda item wait for another", async () => {
    const file = await add("mayor");
    await withdraw();

    expect(await findProject(network.actors.mayor, projectId)).toBeNull();
    expect(await findFile(network.actors.mayor, file.id)).toBeNull();
    expect(await db.storedFile.count()).toBe(0);
    expect(await db.project.findFirst()).toMatchObject({ contact: null });
    await expect(handIn(network.actors.mayor, slot.agendaItemId)).resolves.toBeTruthy();
    await expect(withdraw()).rejects.toMatchObject({ reason: "notFound" });
  });

  it("is refused once it was presented, and over a version one has not seen", async () => {
    await expect(withdraw(2)).rejects.toMatchObject({ reason: "outdated" });
    await db.meeting.update({ where: { id: slot.meetingId }, data: { heldAt: NOW } });
    await expect(withdraw()).rejects.toMatchObject({ reason: "projectInUse" });
    expect(await findProject(network.actors.mayor, projectId)).not.toBeNull();
  });
});

describe("a file", () => {
  it("may have 25 MB", async () => {
    const content = Buffer.alloc(MOST_BYTES, 1);
    png().copy(content);
    const file = await checkFile(new File([content], "plakat.png"), PROJECT_FILES);

    const { id } = await addFile(
      network.actors.mayor,
      { formKey: randomUUID(), projectId, file },
      NOW,
    );

    const kept = await findFile(network.actors.mayor, id);
    expect(Buffer.from(kept?.content ?? []).equals(content)).toBe(true);
  });

  it("is kept whole, read by everyone signed in and by nobody else", async () => {
    const { id } = await add("office");
    const sent = await picture();

    for (const who of ["mayor", "outsider", "former", "programmeOffice"] as const) {
      const file = await findFile(network.actors[who], id);
      expect(file).toMatchObject({ name: "karte.png", mediaType: "image/png" });
      expect(Buffer.from(file?.content ?? []).equals(Buffer.from(sent.content))).toBe(true);
    }
    expect(await findFile(null, id)).toBeNull();
    expect(await findFile(network.actors.mayor, "../etc/passwd")).toBeNull();
    const kinds = await db.auditEvent.findMany({ where: { subjectId: id } });
    expect(kinds.map(({ kind }) => kind)).toEqual(["file.stored"]);
  });

  it("is added once, however often the form is sent, and there are ten at most", async () => {
    const input = { formKey: randomUUID(), projectId, file: await picture() };
    const { mayor } = network.actors;
    const [first, second] = await Promise.all([
      addFile(mayor, input, NOW),
      addFile(mayor, input, NOW),
    ]);
    expect(second).toEqual(first);

    for (let count = 1; count < MOST_FILES - 1; count += 1) await add("mayor");
    const both = await Promise.allSettled([add("mayor"), add("office")]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(both.find((one) => one.status === "rejected")?.reason).toMatchObject({
      reason: "filesFull",
    });
    expect(await db.storedFile.count()).toBe(MOST_FILES);
  });

  it("is removed for good by its city alone", async () => {
    const { id: fileId } = await add("mayor");
    const remove = (who: keyof Network["actors"]) =>
      removeFile(network.actors[who], { formKey: randomUUID(), fileId }, NOW);

    await expect(remove("lemgoMayor")).rejects.toMatchObject({ reason: "forbidden" });
    await expect(remove("office")).resolves.toEqual({ id: projectId });
    await expect(remove("office")).rejects.toMatchObject({ reason: "notFound" });
    expect(await db.storedFile.count()).toBe(0);
  });
});
