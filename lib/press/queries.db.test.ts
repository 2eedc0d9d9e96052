import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db";
import { findPressDesk, findPressOf, findPublished, listPublished } from "@/lib/press/queries";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { askedFor, askedPhoto, draftOf, heldMeeting, notedQuote } from "@/lib/testing/releases";
import { countStatements } from "@/lib/testing/statements";

let network: Network;
let meetingId: string;
let pressReleaseId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await heldMeeting(network);
  pressReleaseId = await draftOf(network, meetingId, "[Zitat 1]\n\n[Zitat 2]");
  for (let n = 0; n < 12; n++) await askedFor(network, await notedQuote(network, meetingId));
  for (let n = 0; n < 3; n++) await askedPhoto(network, pressReleaseId);
});

it("the desk is read in one statement, however many quotes and pictures it has", async () => {
  const { manager } = network.actors;
  expect(await countStatements(() => findPressDesk(manager, meetingId))).toBe(1);
  const desk = await findPressDesk(manager, meetingId);
  expect(desk?.quotes.map(({ position }) => position)).toEqual(
    [...Array(12).keys()].map((n) => n + 1),
  );
  expect(desk?.pressRelease?.photos).toHaveLength(3);
});

it("so are the files, the public page and the list", async () => {
  await db.pressRelease.update({
    where: { id: pressReleaseId },
    data: { publishedAt: NOW, publishedById: network.actors.manager.userId, slug: "mitteilung" },
  });
  expect(await countStatements(() => findPressOf(network.actors.mayor, meetingId))).toBe(1);
  expect(await countStatements(() => findPublished("mitteilung"))).toBe(1);
  expect(await countStatements(listPublished)).toBe(1);
});

it("a draft is on the desk of the circle's cities, and nowhere for anybody else", async () => {
  expect(await findPressDesk(network.actors.mayor, meetingId)).not.toBeNull();
  expect(await findPressDesk(network.actors.outsider, meetingId)).toBeNull();
  expect(await findPublished(`entwurf-${meetingId}`)).toBeNull();
  expect(await listPublished()).toEqual([]);
});
