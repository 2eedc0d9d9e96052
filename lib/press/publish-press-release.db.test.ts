import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { editPressRelease } from "@/lib/press/edit-press-release";
import { editQuote } from "@/lib/press/edit-quote";
import { publishPressRelease } from "@/lib/press/publish-press-release";
import { removeQuote } from "@/lib/press/remove-quote";
import { withdrawPressRelease } from "@/lib/press/withdraw-press-release";
import { writeLead } from "@/lib/press/write-lead";
import { decideByLink } from "@/lib/releases/decide-by-link";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import {
  askedFor,
  decision,
  draftOf,
  heldMeeting,
  notedQuote,
  quoteAt,
  tokenOf,
  WORDS,
} from "@/lib/testing/releases";

const BODY = "Vier Städte trafen sich.\n\n[Zitat 1]\n\nSie treffen sich wieder.";

let network: Network;
let meetingId: string;
let quoteId: string;
let pressReleaseId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await heldMeeting(network);
  quoteId = await notedQuote(network, meetingId);
  pressReleaseId = await draftOf(network, meetingId, BODY);
  await db.outboxMail.deleteMany();
});

const press = () =>
  db.pressRelease.findUniqueOrThrow({
    where: { id: pressReleaseId },
    include: { revisions: { orderBy: { number: "asc" } } },
  });

const publish = async (actor = network.actors.manager) => {
  const { version } = await press();
  return publishPressRelease(actor, { formKey: randomUUID(), pressReleaseId, version }, NOW);
};

const write = async (body: string, changes = {}) => {
  const { version, title } = await press();
  const input = { formKey: randomUUID(), pressReleaseId, version, title, body, ...changes };
  return editPressRelease(network.actors.manager, input, NOW);
};

const say = async (releaseId: string, answer: "RELEASE" | "REFUSE") => {
  const token = await tokenOf(releaseId);
  return decideByLink(token, { ...decision({ answer }), name: "Marcus Baier" }, NOW);
};

const reword = async (text: string) => {
  const { version } = await quoteAt(meetingId, 1);
  const input = { formKey: randomUUID(), quoteId, version, text };
  return editQuote(network.actors.manager, input, NOW);
};

async function released() {
  const { id } = await askedFor(network, quoteId);
  await say(id, "RELEASE");
}

describe("publishing", () => {
  it("waits until every quote of the text is released", async () => {
    await expect(publish()).rejects.toThrow("releaseMissing");
    const { id } = await askedFor(network, quoteId);
    await expect(publish()).rejects.toThrow("releaseMissing");
    await say(id, "RELEASE");
    expect((await publish()).slug).toBe("2026-11-17-vier-staedte-an-einem-tisch");
    expect(await press()).toMatchObject({ publishedAt: NOW });
  });

  it("sends every city of the circle its own version", async () => {
    await released();
    const cityId = network.cities.lemgo.id;
    const lead = { formKey: randomUUID(), pressReleaseId, cityId, version: 0, text: "Aus Lemgo." };
    await writeLead(network.actors.lemgoMayor, lead, NOW);
    await db.outboxMail.deleteMany();
    await publish();
    const mails = await db.outboxMail.findMany();
    const hosts = new Set(mails.map(({ to }) => to.split("@")[1]));
    expect([...hosts].sort()).toEqual([
      "gardelegen.example",
      "lemgo.example",
      "parchim.example",
      "stendal.example",
    ]);
    const withLead = mails.filter(({ content }) => JSON.stringify(content).includes("Aus Lemgo."));
    expect(withLead.every(({ to }) => to.endsWith("@lemgo.example"))).toBe(true);
    expect(withLead.length).toBeGreaterThan(0);
    expect(JSON.stringify(mails[0]?.content)).toContain(WORDS);
  });

  it("goes on without a quote that is removed; its number is given to no other", async () => {
    const input = { formKey: randomUUID(), quoteId };
    await removeQuote(network.actors.manager, input, NOW);
    expect((await press()).body).not.toContain("[Zitat 1]");
    await notedQuote(network, meetingId);
    expect((await quoteAt(meetingId, 2)).removedAt).toBeNull();
    await publish();
  });

  it("two managers at once publish once", async () => {
    await released();
    const both = await Promise.allSettled([publish(), publish(network.actors.lemgoManager)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db.auditEvent.count({ where: { kind: "press.published" } })).toBe(1);
  });

  it("at the same moment refused: nothing is published", async () => {
    const { id } = await askedFor(network, quoteId);
    const [published] = await Promise.allSettled([publish(), say(id, "REFUSE")]);
    expect(published).toMatchObject({ status: "rejected", reason: { reason: "releaseMissing" } });
    expect((await press()).publishedAt).toBeNull();
  });

  it("at the same moment released: published with the release, or blocked", async () => {
    const { id } = await askedFor(network, quoteId);
    const [published] = await Promise.allSettled([publish(), say(id, "RELEASE")]);
    expect((await press()).publishedAt !== null).toBe(published?.status === "fulfilled");
  });

  it("at the same moment the words are changed: either they stay, or nothing is published", async () => {
    await released();
    const [published, changed] = await Promise.allSettled([publish(), reword("Andere Worte")]);
    expect([published?.status, changed?.status].sort()).toEqual(["fulfilled", "rejected"]);
    const isPublic = (await press()).publishedAt !== null;
    expect((await quoteAt(meetingId, 1)).text).toBe(isPublic ? WORDS : "Andere Worte");
  });

  it.each([
    ["a mayor of the circle", "mayor", "forbidden"],
    ["somebody of another city", "outsider", "notFound"],
  ] as const)("%s publishes nothing", async (_, who, reason) => {
    await released();
    await expect(publish(network.actors[who])).rejects.toThrow(reason);
    expect((await press()).publishedAt).toBeNull();
  });
});

describe("writing", () => {
  it("every text is kept, and who was faster is shown", async () => {
    await write("Erste Fassung.");
    const stale = write("Zweite Fassung.", { version: 1 });
    await expect(stale).rejects.toMatchObject({ theirs: { body: "Erste Fassung." }, version: 2 });
    expect((await press()).revisions.map(({ body }) => body)).toEqual([BODY, "Erste Fassung."]);
  });

  it("a quote there is not cannot be named", async () => {
    await expect(write("[Zitat 7]")).rejects.toThrow("quoteUnknown");
    expect((await press()).body).toBe(BODY);
  });

  it("a published text is corrected, and stays released", async () => {
    await released();
    await publish();
    await write("Berichtigt.\n\n[Zitat 1]");
    expect((await press()).body).toContain("Berichtigt.");
    await notedQuote(network, meetingId);
    await expect(write("[Zitat 1]\n\n[Zitat 2]")).rejects.toThrow("releaseMissing");
    expect((await press()).body).not.toContain("[Zitat 2]");
  });

  it("words that stand in public are not changed or removed behind its back", async () => {
    await released();
    await publish();
    await expect(reword("Andere Worte")).rejects.toThrow("quoteInUse");
    const input = { formKey: randomUUID(), quoteId };
    await expect(removeQuote(network.actors.manager, input, NOW)).rejects.toThrow("quoteInUse");
  });

  it("who opened the draft before it was published does not correct it unawares", async () => {
    await released();
    const { version } = await press();
    await publish();
    await expect(write("Noch ein Entwurf.", { version })).rejects.toThrow("outdated");
  });
});

describe("withdrawing", () => {
  const withdraw = () =>
    withdrawPressRelease(
      network.actors.manager,
      { formKey: randomUUID(), pressReleaseId, reason: "Eine Zahl war falsch." },
      NOW,
    );

  it("takes back what is published, once", async () => {
    await expect(withdraw()).rejects.toThrow("pressUnpublished");
    await released();
    await publish();
    const both = await Promise.allSettled([withdraw(), withdraw()]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await press()).toMatchObject({ withdrawnAt: NOW });
    await expect(write("Neu.")).rejects.toThrow("pressWithdrawn");
  });
});

describe("the lead of a city", () => {
  const lead = (who: keyof Network["actors"], changes = {}) =>
    writeLead(
      network.actors[who],
      {
        formKey: randomUUID(),
        pressReleaseId,
        cityId: network.cities.lemgo.id,
        version: 0,
        text: "Aus Lemgo.",
        ...changes,
      },
      NOW,
    );

  it("is written by the city's mayor, office or process manager", async () => {
    await lead("lemgoMayor");
    await lead("lemgoOffice", { version: 1, text: "Aus dem Büro." });
    await lead("lemgoManager", { version: 2, text: null });
    expect(await db.pressLead.findFirst()).toMatchObject({ text: "", version: 3 });
  });

  it("two at once: one is shown what the other wrote", async () => {
    const both = await Promise.allSettled([lead("lemgoMayor"), lead("lemgoOffice")]);
    expect(both.filter(({ status }) => status === "rejected")).toMatchObject([
      { reason: { theirs: { text: "Aus Lemgo." }, version: 1 } },
    ]);
  });

  it.each([
    ["another city's mayor", "mayor", "forbidden"],
    ["somebody of another circle", "outsider", "notFound"],
  ] as const)("%s does not write it", async (_, who, reason) => {
    await expect(lead(who)).rejects.toThrow(reason);
    expect(await db.pressLead.count()).toBe(0);
  });

  it("is only for cities that met", async () => {
    const attempt = lead("manager", { cityId: network.cities.aachen.id });
    await expect(attempt).rejects.toThrow("notFound");
  });
});
