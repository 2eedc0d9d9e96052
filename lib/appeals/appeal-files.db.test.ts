import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { addAppealFile } from "@/lib/appeals/add-appeal-file";
import { checkAppeal } from "@/lib/appeals/check-appeal";
import { publishAppeal } from "@/lib/appeals/publish-appeal";
import { readAppeal } from "@/lib/appeals/queries";
import { removeAppealFile } from "@/lib/appeals/remove-appeal-file";
import { withdrawAppeal } from "@/lib/appeals/withdraw-appeal";
import type { Actor } from "@/lib/auth/actor";
import { db, inTransaction } from "@/lib/db";
import { checkFile } from "@/lib/files/check-file";
import { APPEAL_FILES } from "@/lib/files/kinds";
import { findFile } from "@/lib/files/queries";
import { draftToCheck } from "@/lib/testing/appeals";
import { office, png } from "@/lib/testing/files";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
let appeal: { id: string; slug: string };
beforeEach(async () => {
  network = await buildNetwork();
  appeal = await draftToCheck(network.actors.zoselMohr);
});

async function attach(actor: Actor = network.actors.zoselMohr): Promise<string> {
  const file = await checkFile(new File([new Uint8Array(png())], "bild.png"), APPEAL_FILES);
  const { id } = await addAppealFile(
    actor,
    { formKey: randomUUID(), appealId: appeal.id, file },
    NOW,
  );
  return id;
}

async function publish(version: number): Promise<void> {
  const input = { formKey: randomUUID(), appealId: appeal.id, version };
  await publishAppeal(network.actors.zoselMohr, input, NOW);
}

async function waiting(): Promise<number> {
  const [locks] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM pg_locks WHERE NOT granted`;
  return locks?.count ?? 0;
}

describe("a file attached to an appeal", () => {
  it("is for those who write and check the draft, and public once the appeal is", async () => {
    const file = await attach();
    const { programmeOffice, mayor } = network.actors;
    expect(await findFile(programmeOffice, file)).not.toBeNull();
    expect(await findFile(mayor, file)).toBeNull();
    expect(await findFile(null, file)).toBeNull();
    await publish(2);
    expect(await findFile(null, file)).not.toBeNull();
    expect(await readAppeal(null, appeal.slug)).toMatchObject({ files: [{ name: "bild.png" }] });
  });

  it("is withdrawn with it", async () => {
    const file = await attach();
    await publish(2);
    const input = { formKey: randomUUID(), appealId: appeal.id, version: 3, reason: "Erreicht." };
    await withdrawAppeal(network.actors.zoselMohr, input, NOW);
    expect(await findFile(null, file)).toBeNull();
    expect(await findFile(network.actors.mayor, file)).toBeNull();
  });

  it("needs another check, as a change of the text does", async () => {
    const { spokesperson } = network.actors;
    const check = { formKey: randomUUID(), appealId: appeal.id, version: 1 };
    await checkAppeal(spokesperson, check, NOW);
    await attach();
    expect(await db.appeal.findUnique({ where: { id: appeal.id } })).toMatchObject({
      version: 2,
      checkedVersion: 1,
    });
  });

  it("is taken off again", async () => {
    const fileId = await attach();
    await removeAppealFile(network.actors.spokesperson, { formKey: randomUUID(), fileId }, NOW);
    expect(await db.storedFile.count()).toBe(0);
  });

  it("is taken off once by two at the same moment, and the second is told", async () => {
    const fileId = await attach();
    const { spokesperson, zoselMohr } = network.actors;
    const takeOff = () =>
      [spokesperson, zoselMohr].map((actor) =>
        removeAppealFile(actor, { formKey: randomUUID(), fileId }, NOW),
      );
    const pressed = await inTransaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM appeal WHERE id = ${appeal.id}::uuid FOR UPDATE`;
      const both = Promise.allSettled(takeOff());
      // Both have seen the file and wait for the draft.
      await vi.waitUntil(async () => (await waiting()) >= 2);
      return { both };
    });
    const taken = await pressed.both;
    expect(taken.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(taken.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { reason: "notFound" },
    });
    expect(await db.auditEvent.count({ where: { kind: "file.removed" } })).toBe(1);
    expect(await db.appeal.findUnique({ where: { id: appeal.id } })).toMatchObject({ version: 3 });
  });

  it("is one of five", async () => {
    for (let count = 0; count < 5; count++) await attach();
    await expect(attach()).rejects.toMatchObject({ reason: "filesFull" });
  });

  it("is neither added nor taken off by a mayor, nor once the appeal is out", async () => {
    const fileId = await attach();
    const { mayor, zoselMohr } = network.actors;
    await expect(attach(mayor)).rejects.toMatchObject({ reason: "notFound" });
    const remove = (actor: Actor) =>
      removeAppealFile(actor, { formKey: randomUUID(), fileId }, NOW);
    await expect(remove(mayor)).rejects.toMatchObject({ reason: "notFound" });
    await publish(2);
    await expect(attach()).rejects.toMatchObject({ reason: "alreadyPublished" });
    await expect(remove(zoselMohr)).rejects.toMatchObject({ reason: "alreadyPublished" });
    await expect(remove(mayor)).rejects.toMatchObject({ reason: "forbidden" });
  });

  it("is no presentation", async () => {
    const slides = new File([new Uint8Array(office("pptx"))], "folien.pptx");
    await expect(checkFile(slides, APPEAL_FILES)).rejects.toMatchObject({ reason: "fileUnknown" });
  });
});
