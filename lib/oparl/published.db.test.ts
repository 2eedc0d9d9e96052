import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { notePublished } from "@/lib/oparl/note-published";
import { draft, published } from "@/lib/testing/appeals";
import { meetingInput, scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { askFor, type Crawl, crawl } from "@/lib/testing/oparl-crawler";
import { plantPublishedPress } from "@/lib/testing/open-data";

const LATER = new Date(NOW.getTime() + 86_400_000);

let network: Network;
let everything: Crawl;
let open: Awaited<ReturnType<typeof plantPublishedPress>>;

// Nothing is changed before the last test: everything is read once.
beforeAll(async () => {
  network = await buildNetwork();
  open = await plantPublishedPress(network);
  await scheduledMeeting(network, { title: "Nur für die Runde" });
  await draft(network.actors.spokesperson, { title: "Ein Entwurf, der wartet" });
  await published(network.actors.spokesperson);
  await notePublished(NOW);
  everything = await crawl(NOW);
}, 60_000);

async function read(path: string, now: Date) {
  return (await askFor(path, now)).json();
}

async function idsOf(path: string, now: Date): Promise<string[]> {
  return (await read(path, now)).data.map(({ id }: { id: string }) => id.split("/v1.1/")[1]);
}

describe("who follows every address", () => {
  it("finds each object as OParl 1.1 demands it, of every type", () => {
    const { objects, problems } = everything;

    expect(problems).toEqual([]);
    const types = [...objects.values()].map(({ type }) => String(type).split("/").at(-1));
    expect([...new Set(types)].sort()).toEqual([
      "AgendaItem",
      "Body",
      "File",
      "Location",
      "Meeting",
      "Membership",
      "Organization",
      "Person",
      "System",
    ]);
  });

  it("meets nothing that is not released, and nobody who is not named in public", async () => {
    const whole = everything.texts.join("\n");
    const { title, videoUrl, dialIn, agenda } = meetingInput(network);
    const secrets = [
      title,
      String(videoUrl),
      String(dialIn),
      "Nur für die Runde",
      "Ein Entwurf, der wartet",
      "[Zitat",
      ...agenda.filter(({ kind }) => kind === "PROJECT").map((item) => item.title),
    ];
    const officials = await db.official.findMany({ select: { id: true, familyName: true } });
    const users = await db.user.findMany({ select: { id: true, email: true, familyName: true } });
    const named = [
      "Baier",
      "Zosel-Mohr",
      "Netzwerk",
      "Stendal",
      "Lemgo",
      "Aachen",
      "Engagierte Stadt",
    ];
    const names = [...officials, ...users]
      .map(({ familyName }) => familyName ?? "")
      .filter((name) => name && !named.includes(name));

    expect(names.length).toBeGreaterThan(5);
    const all = [...secrets, ...names, ...users.map(({ email }) => email)];
    expect(all.filter((secret) => whole.includes(secret))).toEqual([]);
    expect(whole).toContain("Baier");
  });

  it("is told of a quote only once it is released", async () => {
    const file = await read(`file/${open.pressReleaseId}`, NOW);
    expect(file.text).toContain("sagte Lemgos Bürgermeister Marcus Baier");

    await db.release.updateMany({ data: { releasedAt: null, decidedById: null } });
    const after = await read(`file/${open.pressReleaseId}`, LATER);
    expect(after.text).not.toContain("Baier");
    expect(await idsOf(`body/${network.cities.lemgo.id}/person`, LATER)).toEqual([]);
  });
});
