import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { editAppeal } from "@/lib/appeals/edit-appeal";
import { publishAppeal } from "@/lib/appeals/publish-appeal";
import { publishDueAppeals } from "@/lib/appeals/publish-due";
import { recallAppeal } from "@/lib/appeals/recall-appeal";
import { scheduleAppeal } from "@/lib/appeals/schedule-appeal";
import { db } from "@/lib/db";
import { appealText, draft } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const MONDAY = new Date("2026-11-30T08:00:00Z");
const DAYS_LATER = new Date("2026-12-03T11:00:00Z");

let network: Network;
let id: string;
beforeEach(async () => {
  network = await buildNetwork();
  id = (await draft(network.actors.zoselMohr)).id;
});

async function schedule(publishAt = MONDAY, version = 1): Promise<void> {
  const input = { formKey: randomUUID(), appealId: id, version, publishAt };
  await scheduleAppeal(network.actors.zoselMohr, input, NOW);
}

async function recall(now = NOW): Promise<void> {
  await recallAppeal(network.actors.zoselMohr, { formKey: randomUUID(), appealId: id }, now);
}

function appeal() {
  return db.appeal.findUniqueOrThrow({ where: { id }, include: { revisions: true } });
}

describe("an appeal that waits for its hour", () => {
  it("is sent by itself, in the name of its author, and not a minute before", async () => {
    await schedule();
    await publishDueAppeals(new Date(MONDAY.getTime() - 60_000));
    expect(await appeal()).toMatchObject({ publishedAt: null });
    await publishDueAppeals(MONDAY);
    expect(await appeal()).toMatchObject({
      publishedAt: MONDAY,
      publishAt: null,
      revisions: [{ number: 1, byId: network.actors.zoselMohr.userId }],
    });
    expect(await db.appealResponse.count()).toBe(5);
    expect(await db.outboxMail.count()).toBe(8);
  });

  it("is made up for after a standstill", async () => {
    await schedule();
    await publishDueAppeals(DAYS_LATER);
    expect(await appeal()).toMatchObject({ publishedAt: DAYS_LATER });
  });

  it("is sent once though two servers run, and somebody presses the button too", async () => {
    await schedule();
    const press = { formKey: randomUUID(), appealId: id, version: 1 };
    await Promise.all([
      publishDueAppeals(MONDAY),
      publishDueAppeals(MONDAY),
      publishAppeal(network.actors.spokesperson, press, MONDAY),
    ]);
    expect((await appeal()).revisions).toHaveLength(1);
    expect(await db.outboxMail.count()).toBe(8);
    expect(await db.auditEvent.count({ where: { kind: "appeal.published" } })).toBe(1);
  });

  it("is called back, and is an ordinary draft again", async () => {
    await schedule();
    await recall();
    await publishDueAppeals(DAYS_LATER);
    expect(await appeal()).toMatchObject({ publishedAt: null, publishAt: null });
  });

  it("is either called back or sent, never both", async () => {
    await schedule();
    const [recalled] = await Promise.allSettled([recall(MONDAY), publishDueAppeals(MONDAY)]);
    const { publishedAt } = await appeal();
    expect(publishedAt === null).toBe(recalled.status === "fulfilled");
    expect(await db.appealResponse.count()).toBe(publishedAt ? 5 : 0);
  });

  it("is not changed meanwhile", async () => {
    await schedule();
    const text = { formKey: randomUUID(), appealId: id, version: 1, ...appealText() };
    await expect(editAppeal(network.actors.spokesperson, text, NOW)).rejects.toMatchObject({
      reason: "appealScheduled",
    });
  });

  it("becomes a draft again when its audience has no city any more", async () => {
    await db.appeal.update({ where: { id }, data: { audienceStates: ["SL"] } });
    await schedule();
    await publishDueAppeals(MONDAY);
    expect(await appeal()).toMatchObject({ publishedAt: null, publishAt: null });
    expect(await db.outboxMail.count()).toBe(0);
  });
});

describe("scheduling is refused", () => {
  it("for an hour that has passed", async () => {
    await expect(schedule(NOW)).rejects.toMatchObject({ reason: "inThePast" });
  });

  it("for what is out already, and cannot be called back then", async () => {
    await publishAppeal(
      network.actors.zoselMohr,
      { formKey: randomUUID(), appealId: id, version: 1 },
      NOW,
    );
    await expect(schedule()).rejects.toMatchObject({ reason: "alreadyPublished" });
    await expect(recall()).rejects.toMatchObject({ reason: "alreadyPublished" });
  });

  it("for a text somebody has changed in between, and leaves nothing behind", async () => {
    await expect(schedule(MONDAY, 7)).rejects.toMatchObject({ reason: "outdated" });
    expect(await appeal()).toMatchObject({ publishAt: null });
  });
});
