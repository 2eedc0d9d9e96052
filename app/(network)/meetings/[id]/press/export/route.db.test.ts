import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { authCookies } from "@/lib/auth/cookies";
import { startSession } from "@/lib/auth/start-session";
import { inTransaction } from "@/lib/db";
import { writeLead } from "@/lib/press/write-lead";
import { decideByLink } from "@/lib/releases/decide-by-link";
import { browser } from "@/lib/testing/browser";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import {
  askedFor,
  decision,
  draftOf,
  heldMeeting,
  notedQuote,
  tokenOf,
  WORDS,
} from "@/lib/testing/releases";

const COOKIE = authCookies("http://localhost:3000").sessionToken.name;
const LEAD = "Lemgo nimmt ein Beispiel mit.";

let network: Network;
let meetingId: string;
let quoteId: string;

beforeEach(async () => {
  network = await buildNetwork();
  meetingId = await heldMeeting(network);
  quoteId = await notedQuote(network, meetingId);
  const pressReleaseId = await draftOf(network, meetingId, "Ein Satz.\n\n[Zitat 1]");
  const cityId = network.cities.lemgo.id;
  const lead = { formKey: randomUUID(), pressReleaseId, cityId, version: 0, text: LEAD };
  await writeLead(network.actors.lemgoMayor, lead, NOW);
});

async function signIn({ userId }: Actor): Promise<void> {
  const token = `token of ${userId}`;
  browser.cookies.set(COOKIE, token);
  await inTransaction((tx) => startSession(tx, { token, userId, device: "", now: new Date() }));
}

async function ask(query: string): Promise<Response> {
  const { GET } = await import("./route");
  const request = new Request(`http://localhost:3000/meetings/${meetingId}/press/export?${query}`);
  return GET(request, { params: Promise.resolve({ id: meetingId }) });
}

describe("a press release as a file", () => {
  it.each([
    ["format=docx", /^application\/vnd.*wordprocessingml/, ".docx"],
    ["format=txt", /^text\/plain/, ".txt"],
    ["format=html", /^text\/html/, ".html"],
    ["format=exe", /^text\/plain/, ".txt"],
    ["", /^text\/plain/, ".txt"],
  ])(
    "asked for with „%s“ is saved as what it is, and kept by no cache",
    async (query, type, end) => {
      await signIn(network.actors.mayor);
      const { status, headers } = await ask(query);
      expect(status).toBe(200);
      expect(headers.get("content-type")).toMatch(type);
      expect(headers.get("content-disposition")).toMatch(
        new RegExp(`^attachment; filename="pressemitteilung 2026-11-17\\${end}"`),
      );
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  it.each(["txt", "html"])("as %s has a city's lead in its version alone", async (format) => {
    await signIn(network.actors.mayor);
    const { lemgo, stendal } = network.cities;
    const own = await ask(`format=${format}&city=${lemgo.id}`);
    expect(own.headers.get("content-disposition")).toContain("2026-11-17 Lemgo");
    expect(await own.text()).toContain(LEAD);
    for (const query of [`format=${format}`, `format=${format}&city=${stendal.id}`])
      expect(await (await ask(query)).text()).not.toContain(LEAD);
  });

  it("says that a quote follows until it is released", async () => {
    await signIn(network.actors.mayor);
    const before = await (await ask("format=txt")).text();
    expect(before).toContain("[Zitat folgt]");
    expect(before).not.toContain(WORDS);
    const { id } = await askedFor(network, quoteId);
    await decideByLink(await tokenOf(id), { ...decision(), name: "Marcus Baier" }, NOW);
    expect(await (await ask("format=txt")).text()).toContain(WORDS);
  });

  it("is not there for a city that did not meet, or for another circle", async () => {
    await signIn(network.actors.mayor);
    const missing = { digest: expect.stringContaining("404") };
    await expect(ask(`city=${network.cities.aachen.id}`)).rejects.toMatchObject(missing);
    await signIn(network.actors.outsider);
    await expect(ask("format=txt")).rejects.toMatchObject(missing);
  });
});
