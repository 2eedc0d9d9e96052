import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { editQuote } from "@/lib/press/edit-quote";
import { quoteToRelease } from "@/lib/press/quoted";
import { askForQuote } from "@/lib/releases/ask-for-quote";
import { decideByLink } from "@/lib/releases/decide-by-link";
import { decideRelease } from "@/lib/releases/decide-release";
import { findLinkedRelease } from "@/lib/releases/queries";
import { remindRelease } from "@/lib/releases/remind-release";
import { isReleased } from "@/lib/releases/rules";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import {
  askedFor,
  decision,
  heldMeeting,
  notedQuote,
  quoteAt,
  tokenOf,
  WORDS,
} from "@/lib/testing/releases";
import { addMinutes } from "@/lib/time";

const PRINTED = `„${WORDS}“, sagte Lemgos Bürgermeister Marcus Baier.`;
const TOMORROW = addMinutes(NOW, 24 * 60);

let network: Network;
let meetingId: string;
let quoteId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await heldMeeting(network);
  quoteId = await notedQuote(network, meetingId);
  await db.outboxMail.deleteMany();
});

const mails = () => db.outboxMail.findMany({ orderBy: { dedupeKey: "asc" } });
const release = (id: string) => db.release.findUniqueOrThrow({ where: { id } });
const edit = async (text: string) => {
  const { version } = await quoteAt(meetingId, 1);
  const input = { formKey: randomUUID(), quoteId, version, text };
  return editQuote(network.actors.manager, input, NOW);
};
const byLink = async (id: string, changes: Parameters<typeof decision>[0] = {}) =>
  decideByLink(await tokenOf(id), { ...decision(changes), name: "Marcus Baier" }, NOW);

describe("asking", () => {
  it("the person gets the text exactly as it will be printed, and it is kept", async () => {
    const asked = await askedFor(network, quoteId);
    expect(asked).toMatchObject({ text: PRINTED, name: "Marcus Baier, Lemgo" });
    const [first, office] = await mails();
    expect(JSON.stringify(first?.content)).toContain(WORDS);
    expect([first?.to, office?.to].sort()).toEqual([
      "baier@lemgo.example",
      "schwaer-froehlich@lemgo.example",
    ]);
    // The link to the page without a sign-in is for the person alone.
    const guests = (await mails()).filter((one) =>
      JSON.stringify(one.content).includes("guestLinkId"),
    );
    expect(guests.map(({ to }) => to)).toEqual(["baier@lemgo.example"]);
  });

  it("twice at once asks once", async () => {
    const input = { formKey: randomUUID(), quoteId, version: 1, email: null };
    const once = () => askForQuote(network.actors.manager, input, NOW);
    await Promise.all([once(), once()]);
    expect(await db.release.count()).toBe(1);
  });

  it("two managers at once ask once; the other learns that it has been done", async () => {
    const once = (actor: "manager" | "lemgoManager") =>
      askForQuote(
        network.actors[actor],
        { formKey: randomUUID(), quoteId, version: 1, email: null },
        NOW,
      );
    const [a, b] = await Promise.allSettled([once("manager"), once("lemgoManager")]);
    expect([a, b].filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { reason: "releaseAsked" } },
    ]);
    expect(await db.release.count()).toBe(1);
  });

  it("somebody without an office in the network needs an address", async () => {
    const named = { officialId: null, speakerName: "Kim Muster", speakerOffice: "Ehrenamtliche" };
    const id = await notedQuote(network, meetingId, named);
    await expect(askedFor(network, id)).rejects.toThrow("unreachable");
    expect(await db.release.count()).toBe(0);
    const asked = await askedFor(network, id, NOW, "kim@muster.example");
    expect(asked).toMatchObject({ cityId: null, email: "kim@muster.example" });
  });

  it.each([
    ["a mayor of the circle", "mayor", "forbidden"],
    ["somebody of another city", "outsider", "notFound"],
  ] as const)("%s asks nobody", async (_, who, reason) => {
    const input = { formKey: randomUUID(), quoteId, version: 1, email: null };
    await expect(askForQuote(network.actors[who], input, NOW)).rejects.toThrow(reason);
    expect(await mails()).toHaveLength(0);
  });

  it("who waits for an answer may remind once a day", async () => {
    const { id } = await askedFor(network, quoteId);
    const remind = (now: Date) =>
      remindRelease(network.actors.manager, { formKey: randomUUID(), releaseId: id }, now);
    await expect(remind(NOW)).rejects.toThrow("alreadyReminded");
    const both = await Promise.allSettled([remind(TOMORROW), remind(TOMORROW)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(
      await db.outboxMail.count({ where: { dedupeKey: { startsWith: "release.reminded" } } }),
    ).toBe(2);
    expect(await db.guestLink.count({ where: { releaseId: id, revokedAt: null } })).toBe(1);
  });
});

describe("behind the link", () => {
  it("the person releases without an account", async () => {
    const { id } = await askedFor(network, quoteId);
    expect((await findLinkedRelease(await tokenOf(id), NOW))?.text).toBe(PRINTED);
    await byLink(id);
    expect(await release(id)).toMatchObject({ releasedAt: NOW, decidedByName: "Marcus Baier" });
    const quote = await quoteAt(meetingId, 1);
    expect(isReleased(quote.releases, PRINTED)).toBe(true);
    const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "release.given" } });
    expect(event).toMatchObject({ actorId: null, details: { byLink: true, reworded: false } });
    expect(JSON.stringify(event.details)).not.toContain("Baier");
  });

  it("looking at it changes nothing", async () => {
    const { id } = await askedFor(network, quoteId);
    const before = await release(id);
    await findLinkedRelease(await tokenOf(id), NOW);
    expect(await release(id)).toEqual(before);
  });

  it("their own wording takes the place of the noted one and is released", async () => {
    const { id } = await askedFor(network, quoteId);
    await byLink(id, { answer: "REWORD", text: "Besser so." });
    const quote = await quoteAt(meetingId, 1);
    expect(quote).toMatchObject({ text: "Besser so.", version: 2 });
    expect(quote.releases[0]?.text).toBe("„Besser so“, sagte Lemgos Bürgermeister Marcus Baier.");
    expect(isReleased(quote.releases, await printed())).toBe(true);
  });

  it("a refusal is kept with its reason, and nothing is printed", async () => {
    const { id } = await askedFor(network, quoteId);
    await byLink(id, { answer: "REFUSE", reason: "So war es nicht." });
    expect(await release(id)).toMatchObject({ refusedAt: NOW, reason: "So war es nicht." });
    expect(isReleased((await quoteAt(meetingId, 1)).releases, PRINTED)).toBe(false);
    await expect(byLink(id)).rejects.toThrow("releaseEnded");
  });

  it("the old link says that the text has changed and opens nothing", async () => {
    const { id } = await askedFor(network, quoteId);
    const old = await tokenOf(id);
    await edit("Andere Worte.");
    expect((await findLinkedRelease(old, NOW))?.replacedAt).toEqual(NOW);
    const attempt = decideByLink(old, { ...decision(), name: "Marcus Baier" }, NOW);
    await expect(attempt).rejects.toThrow("releaseEnded");
    const again = await askedFor(network, quoteId);
    expect(again.text).toContain("Andere Worte");
  });

  it.each([
    ["has expired", { expiresAt: NOW }],
    ["is revoked", { revokedAt: NOW }],
  ])("a link that %s opens nothing", async (_, data) => {
    const { id } = await askedFor(network, quoteId);
    const token = await tokenOf(id);
    await db.guestLink.updateMany({ data });
    expect(await findLinkedRelease(token, NOW)).toBeNull();
    const attempt = decideByLink(token, { ...decision(), name: "Marcus Baier" }, NOW);
    await expect(attempt).rejects.toThrow("linkInvalid");
    expect((await release(id)).releasedAt).toBeNull();
  });

  it("twice at once releases once", async () => {
    const { id } = await askedFor(network, quoteId);
    const token = await tokenOf(id);
    const input = { ...decision(), name: "Marcus Baier" };
    await Promise.all([decideByLink(token, input, NOW), decideByLink(token, input, NOW)]);
    expect(await db.auditEvent.count({ where: { kind: "release.given" } })).toBe(1);
  });
});

describe("signed in", () => {
  const decide = (who: keyof Network["actors"], releaseId: string) =>
    decideRelease(network.actors[who], { ...decision(), releaseId }, NOW);

  it("the mayor releases their own words", async () => {
    const { id } = await askedFor(network, quoteId);
    await decide("lemgoMayor", id);
    expect(await release(id)).toMatchObject({ releasedAt: NOW, onBehalfOf: null });
  });

  it("the office releases them visibly on behalf", async () => {
    const { id } = await askedFor(network, quoteId);
    await decide("lemgoOffice", id);
    expect(await release(id)).toMatchObject({ onBehalfOf: "Bürgermeister Baier" });
    const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "release.given" } });
    expect(event.onBehalfOfId).toBe(network.officials.baier.id);
  });

  it.each([
    ["another city's mayor", "mayor", "notFound"],
    ["who asked", "manager", "forbidden"],
    ["somebody of another circle", "outsider", "notFound"],
  ] as const)("%s cannot release them", async (_, who, reason) => {
    const { id } = await askedFor(network, quoteId);
    await expect(decide(who, id)).rejects.toThrow(reason);
    expect((await release(id)).releasedAt).toBeNull();
  });

  it("released and refused at once: one of both holds", async () => {
    const { id } = await askedFor(network, quoteId);
    const both = await Promise.allSettled([
      decide("lemgoMayor", id),
      byLink(id, { answer: "REFUSE" }),
    ]);
    expect(both.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { reason: "releaseEnded" } },
    ]);
  });
});

it("released while the text is changed: what is printed is what was released, or nothing", async () => {
  for (let round = 0; round < 4; round += 1) {
    const { id } = await askedFor(network, quoteId);
    await Promise.allSettled([byLink(id), edit(`Andere Worte ${round}.`)]);
    const quote = await quoteAt(meetingId, 1);
    const current = quote.releases.find(({ replacedAt }) => !replacedAt);
    if (current) expect(current.text).toBe(await printed());
    expect(isReleased(quote.releases, await printed())).toBe(Boolean(current?.releasedAt));
    // However it ended, the next round changes the words anew.
    await edit(`Worte vor Runde ${round}.`);
  }
});

async function printed(): Promise<string> {
  return quoteToRelease(
    await db.quote.findUniqueOrThrow({
      where: { id: quoteId },
      include: { official: { include: { city: true } } },
    }),
  );
}
