import { randomUUID } from "node:crypto";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { cleanUp } from "@/lib/jobs/clean-up";
import { findPressDesk } from "@/lib/press/queries";
import { removeQuote } from "@/lib/press/remove-quote";
import { missingIn } from "@/lib/press/rules";
import { decideByLink } from "@/lib/releases/decide-by-link";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import {
  askedFor,
  askedPhoto,
  decision,
  draftOf,
  heldMeeting,
  notedQuote,
  quoteAt,
  tokenOf,
  WORDS,
} from "@/lib/testing/releases";

let network: Network;
let meetingId: string;
let quoteId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await heldMeeting(network);
  quoteId = await notedQuote(network, meetingId);
});

const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

async function say(answer: "RELEASE" | "REFUSE"): Promise<string> {
  const { id } = await askedFor(network, quoteId);
  const said = { ...decision({ answer, reason: "So nicht." }), name: "Marcus Baier" };
  await decideByLink(await tokenOf(id), said, NOW);
  return id;
}

const mails = () => db.outboxMail.count({ where: { dedupeKey: { startsWith: "release." } } });

it("thirty days after the answer the address and the mails are gone; released words stay", async () => {
  const id = await say("RELEASE");
  await cleanUp(daysLater(29.9));
  expect(await db.release.findUnique({ where: { id } })).toMatchObject({
    email: "baier@lemgo.example",
  });
  expect(await mails()).toBeGreaterThan(0);

  await cleanUp(daysLater(30.1));
  expect(await db.release.findUnique({ where: { id } })).toMatchObject({
    email: null,
    text: expect.stringContaining(WORDS),
    decidedByName: "Marcus Baier",
  });
  expect(await mails()).toBe(0);
  expect(await quoteAt(meetingId, 1)).toMatchObject({ text: WORDS, removedAt: null });
});

it("refused words are erased with what was said about them, and their number stays theirs", async () => {
  await draftOf(network, meetingId, "[Zitat 1]");
  const id = await say("REFUSE");
  await cleanUp(daysLater(29.9));
  expect((await quoteAt(meetingId, 1)).text).toBe(WORDS);

  await cleanUp(daysLater(30.1));
  expect(await quoteAt(meetingId, 1)).toMatchObject({ text: "", removedAt: daysLater(30.1) });
  expect(await db.release.findUnique({ where: { id } })).toMatchObject({
    text: "",
    reason: null,
    email: null,
  });
  const desk = await findPressDesk(network.actors.manager, meetingId);
  const missing = desk?.pressRelease && missingIn({ ...desk.pressRelease, meeting: desk });
  expect(missing).toEqual([{ kind: "unknown", position: 1 }]);
  await notedQuote(network, meetingId);
  expect((await quoteAt(meetingId, 2)).text).toBe(WORDS);
});

it("who was asked anew after a refusal, or has not answered, keeps what they were shown", async () => {
  await say("REFUSE");
  const { id } = await askedFor(network, quoteId, daysLater(1));
  await cleanUp(daysLater(40));
  expect(await quoteAt(meetingId, 1)).toMatchObject({ text: WORDS, removedAt: null });
  expect(
    await db.release.findMany({ where: { quoteId }, orderBy: { askedAt: "asc" } }),
  ).toMatchObject([
    { text: "", email: null },
    { id, text: expect.stringContaining(WORDS), email: "baier@lemgo.example" },
  ]);
  expect(await mails()).toBeGreaterThan(0);
});

it("words that were taken away are erased as well", async () => {
  await removeQuote(network.actors.manager, { formKey: randomUUID(), quoteId }, NOW);
  await cleanUp(daysLater(30.1));
  expect(await quoteAt(meetingId, 1)).toMatchObject({ text: "", removedAt: NOW });
});

it("a picture somebody refused is erased with its file", async () => {
  const photoId = await askedPhoto(network, await draftOf(network, meetingId, "Ein Satz."));
  const { id } = await db.release.findFirstOrThrow({ where: { photoId } });
  await decideByLink(await tokenOf(id), { ...decision({ answer: "REFUSE" }), name: "X" }, NOW);
  await cleanUp(daysLater(29.9));
  expect(await db.storedFile.count()).toBe(1);
  await cleanUp(daysLater(30.1));
  expect([await db.pressPhoto.count(), await db.storedFile.count()]).toEqual([0, 0]);
});
