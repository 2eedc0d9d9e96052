import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { askForCheck } from "@/lib/appeals/ask-for-check";
import { checkAppeal } from "@/lib/appeals/check-appeal";
import { editAppeal } from "@/lib/appeals/edit-appeal";
import { findDraftDesk } from "@/lib/appeals/find-draft-desk";
import { listDraftsToCheck } from "@/lib/appeals/list-drafts";
import { publishAppeal } from "@/lib/appeals/publish-appeal";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { appealText, draft, draftToCheck } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

async function check(actor: Actor, appealId: string, version = 1): Promise<void> {
  await checkAppeal(actor, { formKey: randomUUID(), appealId, version }, NOW);
}

async function publish(appealId: string, version = 1): Promise<void> {
  const input = { formKey: randomUUID(), appealId, version };
  await publishAppeal(network.actors.zoselMohr, input, NOW);
}

async function edit(actor: Actor, appealId: string, version = 1): Promise<void> {
  const text = { ...appealText(), body: "anders" };
  await editAppeal(actor, { formKey: randomUUID(), appealId, version, ...text }, NOW);
}

async function needChecks(): Promise<void> {
  await db.setting.create({
    data: {
      key: "appealsNeedCheck",
      value: true,
      changedAt: NOW,
      changedById: network.actors.programmeOffice.userId,
    },
  });
}

describe("a draft", () => {
  it("is shown to the programme office once it is asked for a check, and told to all who may", async () => {
    const { zoselMohr, programmeOffice } = network.actors;
    const { id, slug } = await draft(zoselMohr);
    expect(await findDraftDesk(programmeOffice, slug)).toBeNull();
    await askForCheck(zoselMohr, { formKey: randomUUID(), appealId: id }, NOW);
    expect(await findDraftDesk(programmeOffice, slug)).toMatchObject({ checks: true });
    expect(await listDraftsToCheck(programmeOffice)).toMatchObject([{ id }]);
    expect(await listDraftsToCheck(zoselMohr)).toEqual([]);
    const mails = await db.outboxMail.findMany({ select: { to: true } });
    const told = mails.map(({ to }) => to);
    expect(told).toContain("sprecher@netzwerk.example");
    expect(told).not.toContain("zosel-mohr@freiwilligen-agentur.example");
    expect(told).toHaveLength(2);
  });

  it.each(["spokesperson", "programmeOffice"] as const)(
    "is found good by the %s, and it stands who and when",
    async (who) => {
      const { id, slug } = await draftToCheck(network.actors.zoselMohr);
      await check(network.actors[who], id);
      expect((await findDraftDesk(network.actors.zoselMohr, slug))?.appeal).toMatchObject({
        checkedAt: NOW,
        checkedVersion: 1,
        checkedBy: { familyName: expect.any(String) },
      });
      expect(await listDraftsToCheck(network.actors.programmeOffice)).toEqual([]);
    },
  );

  it("is not checked by who wrote it or changed it last", async () => {
    const { zoselMohr, spokesperson, programmeOffice } = network.actors;
    const { id } = await draftToCheck(zoselMohr);
    await expect(check(zoselMohr, id)).rejects.toMatchObject({ reason: "forbidden" });
    await edit(spokesperson, id);
    await expect(check(spokesperson, id, 2)).rejects.toMatchObject({ reason: "ownText" });
    await check(programmeOffice, id, 2);
  });

  it("that nobody was asked about, or of another network, is not there for the programme office", async () => {
    const { id } = await draft(network.actors.zoselMohr);
    await expect(check(network.actors.programmeOffice, id)).rejects.toMatchObject({
      reason: "notFound",
    });
    await expect(check(network.actors.mayor, id)).rejects.toMatchObject({ reason: "notFound" });
  });

  it("is found good as it was read: a change in between is said", async () => {
    const { id } = await draftToCheck(network.actors.zoselMohr);
    await edit(network.actors.zoselMohr, id);
    await expect(check(network.actors.spokesperson, id)).rejects.toBeInstanceOf(Outdated);
    expect(await db.appeal.count({ where: { checkedAt: { not: null } } })).toBe(0);
  });
});

describe("where every appeal is checked", () => {
  it("nothing is sent before, and a change after the check needs a new one", async () => {
    await needChecks();
    const { zoselMohr, spokesperson } = network.actors;
    const { id } = await draftToCheck(zoselMohr);
    await expect(publish(id)).rejects.toMatchObject({ reason: "notChecked" });
    await check(spokesperson, id);
    await edit(zoselMohr, id);
    await expect(publish(id, 2)).rejects.toMatchObject({ reason: "notChecked" });
    expect(await db.appealResponse.count()).toBe(0);
    await check(spokesperson, id, 2);
    await publish(id, 2);
    expect(await db.appealResponse.count()).toBe(5);
  });

  it("elsewhere it is free", async () => {
    const { id } = await draft(network.actors.zoselMohr);
    await publish(id);
    expect(await db.appealResponse.count()).toBe(5);
  });
});
