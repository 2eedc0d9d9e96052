import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { askForCheck } from "@/lib/appeals/ask-for-check";
import { checkAppeal } from "@/lib/appeals/check-appeal";
import { editAppeal } from "@/lib/appeals/edit-appeal";
import { findDraftDesk } from "@/lib/appeals/find-draft-desk";
import { listDraftsToCheck } from "@/lib/appeals/list-drafts";
import { publishAppeal } from "@/lib/appeals/publish-appeal";
import { returnAppeal } from "@/lib/appeals/return-appeal";
import { scheduleAppeal } from "@/lib/appeals/schedule-appeal";
import type { Actor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { Outdated } from "@/lib/errors";
import { appealText, draft, draftToCheck, published } from "@/lib/testing/appeals";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;
beforeEach(async () => {
  network = await buildNetwork();
});

const WORD = "Bitte kürzer, und mit einem Beispiel.";

function giveBack(actor: Actor, appealId: string, version = 1) {
  return returnAppeal(actor, { formKey: randomUUID(), appealId, version, word: WORD }, NOW);
}

const mails = () =>
  db.outboxMail.findMany({
    where: { subject: { startsWith: "Zurückgegeben" } },
    select: { to: true, content: true },
  });

it("a draft is given back with a word, which its author gets by mail and finds beside the text", async () => {
  const { zoselMohr, programmeOffice } = network.actors;
  const { id, slug } = await draftToCheck(zoselMohr);
  await giveBack(programmeOffice, id);
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail?.to).toBe("zosel-mohr@freiwilligen-agentur.example");
  expect(JSON.stringify(mail?.content)).toContain(WORD);
  expect((await findDraftDesk(zoselMohr, slug))?.appeal).toMatchObject({
    returnedWord: WORD,
    returnedAt: NOW,
    checkAskedAt: null,
  });
  expect((await findDraftDesk(programmeOffice, slug))?.appeal.returnedWord).toBe(WORD);
  expect(await listDraftsToCheck(programmeOffice)).toEqual([]);
  expect(await db.auditEvent.count({ where: { kind: "appeal.returned", subjectId: id } })).toBe(1);
});

it("the word is gone once the check is asked for again, and the draft can be found good", async () => {
  const { zoselMohr, programmeOffice } = network.actors;
  const { id, slug } = await draftToCheck(zoselMohr);
  await giveBack(programmeOffice, id);
  await askForCheck(zoselMohr, { formKey: randomUUID(), appealId: id }, NOW);
  await checkAppeal(programmeOffice, { formKey: randomUUID(), appealId: id, version: 1 }, NOW);
  expect((await findDraftDesk(zoselMohr, slug))?.appeal).toMatchObject({
    returnedWord: null,
    checkedVersion: 1,
  });
});

it("who changed the text last may not give it back, and hears of it besides the author", async () => {
  const { zoselMohr, spokesperson, programmeOffice } = network.actors;
  const { id } = await draftToCheck(zoselMohr);
  await expect(giveBack(zoselMohr, id)).rejects.toMatchObject({ reason: "forbidden" });
  const text = { ...appealText(), body: "anders" };
  await editAppeal(spokesperson, { formKey: randomUUID(), appealId: id, version: 1, ...text }, NOW);
  await expect(giveBack(spokesperson, id, 2)).rejects.toMatchObject({ reason: "ownText" });
  await giveBack(programmeOffice, id, 2);
  expect((await mails()).map(({ to }) => to).toSorted()).toEqual([
    "sprecher@netzwerk.example",
    "zosel-mohr@freiwilligen-agentur.example",
  ]);
});

it("nobody gives back what they may not see, what was changed since, waits for its hour or is out", async () => {
  const { zoselMohr, programmeOffice, mayor, spokesperson } = network.actors;
  const unasked = await draft(zoselMohr);
  for (const actor of [mayor, programmeOffice])
    await expect(giveBack(actor, unasked.id)).rejects.toMatchObject({ reason: "notFound" });
  await expect(giveBack(spokesperson, unasked.id, 7)).rejects.toBeInstanceOf(Outdated);
  const later = { formKey: randomUUID(), appealId: unasked.id, version: 1 };
  await scheduleAppeal(zoselMohr, { ...later, publishAt: new Date("2026-12-01T08:00:00Z") }, NOW);
  await expect(giveBack(spokesperson, unasked.id)).rejects.toMatchObject({
    reason: "appealScheduled",
  });
  const out = await published(zoselMohr);
  await expect(giveBack(spokesperson, out.id, 2)).rejects.toMatchObject({
    reason: "alreadyPublished",
  });
  expect(await mails()).toEqual([]);
  expect(await db.appeal.count({ where: { returnedAt: { not: null } } })).toBe(0);
});

it("given back and published at the same moment, one of the two is refused", async () => {
  const { zoselMohr, programmeOffice } = network.actors;
  const { id } = await draftToCheck(zoselMohr);
  const results = await Promise.allSettled([
    giveBack(programmeOffice, id),
    publishAppeal(zoselMohr, { formKey: randomUUID(), appealId: id, version: 1 }, NOW),
  ]);
  const [returned, sent] = results.map(({ status }) => status === "fulfilled");
  const appeal = await db.appeal.findUniqueOrThrow({ where: { id } });
  expect(appeal.publishedAt !== null).toBe(sent);
  // Whoever came first is heard; what is out is not given back any more.
  expect(appeal.returnedAt !== null).toBe(returned);
  expect((await mails()).length).toBe(returned ? 1 : 0);
});
