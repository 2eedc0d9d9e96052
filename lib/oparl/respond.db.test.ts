import { beforeEach, describe, expect, it } from "vitest";
import { withdrawAppeal } from "@/lib/appeals/withdraw-appeal";
import { db } from "@/lib/db";
import { notePublished } from "@/lib/oparl/note-published";
import { draft, published } from "@/lib/testing/appeals";
import { scheduledMeeting } from "@/lib/testing/meetings";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";
import { askFor, crawl } from "@/lib/testing/oparl-crawler";
import { plantPublishedPress } from "@/lib/testing/open-data";

const LATER = new Date(NOW.getTime() + 86_400_000);
const SINCE = encodeURIComponent("2026-11-23T12:00:00+01:00");

let network: Network;
let open: Awaited<ReturnType<typeof plantPublishedPress>>;
let appealId: string;

beforeEach(async () => {
  network = await buildNetwork();
  open = await plantPublishedPress(network);
  await scheduledMeeting(network, { title: "Nur für die Runde" });
  await draft(network.actors.spokesperson, { title: "Ein Entwurf, der wartet" });
  appealId = (await published(network.actors.spokesperson)).id;
  await notePublished(NOW);
});

async function read(path: string, now = NOW) {
  return (await askFor(path, now)).json();
}

async function idsOf(path: string, now = NOW): Promise<string[]> {
  return (await read(path, now)).data.map(({ id }: { id: string }) => id.split("/v1.1/")[1]);
}

describe("a list", () => {
  it("is walked page by page, each object once, in the same order", async () => {
    const all = await idsOf("bodies");
    const first = await read("bodies?limit=2");
    const second = await read(String(first.links.next).split("/v1.1/")[1] ?? "");

    expect(first.pagination).toEqual({
      totalElements: all.length,
      elementsPerPage: 2,
      currentPage: 1,
      totalPages: 3,
    });
    expect(first.links).toMatchObject({ first: first.links.self });
    expect(first.links.prev).toBeUndefined();
    expect(second.links.prev).toBe(first.links.self);
    expect(
      [...first.data, ...second.data].map(({ shortName, name }) => shortName ?? name),
    ).toHaveLength(4);
    expect([...(await idsOf("bodies?limit=2")), ...(await idsOf("bodies?limit=2&page=2"))]).toEqual(
      all.slice(0, 4),
    );
  });

  it("keeps its filters in the addresses of its pages", async () => {
    const { links } = await read(`bodies?limit=2&modified_until=${SINCE}`);
    expect(links.next).toContain(`modified_until=${SINCE}`);
    expect(links.next).toContain("page=2");
  });

  it("gives what was created or modified since and until", async () => {
    await db.city.update({ where: { id: network.cities.lemgo.id }, data: { name: "Alte Hanse" } });
    await notePublished(LATER);

    const lemgo = `body/${network.cities.lemgo.id}`;
    expect(await idsOf(`bodies?modified_since=${SINCE}`, LATER)).toEqual([lemgo]);
    expect(await idsOf(`bodies?modified_until=${SINCE}`, LATER)).not.toContain(lemgo);
    expect(await idsOf(`bodies?created_since=${SINCE}`, LATER)).toEqual([]);
    expect(await idsOf(`bodies?created_until=${SINCE}`, LATER)).toContain(lemgo);
  });

  it("takes a plus that was not written as %2B", async () => {
    expect(await idsOf("bodies?created_until=2026-11-30T00:00:00+01:00")).toHaveLength(6);
  });

  it.each(["modified_since=gestern", "created_until=2026-11-23", "page=0", "limit=-1"])(
    "says so when %s makes no sense",
    async (filter) => {
      const response = await askFor(`bodies?${filter}`, NOW);
      expect(response.status).toBe(400);
      expect((await response.json()).type).toBe("https://schema.oparl.org/1.1/Error");
    },
  );

  it("leaves lists within objects out when asked to", async () => {
    const path = "body/network/meeting";
    const [whole] = (await read(path)).data;
    const [bare] = (await read(`${path}?omit_internal=true`)).data;
    expect(whole.agendaItem).toHaveLength(2);
    expect(whole.agendaItem[0].meeting).toBeUndefined();
    expect(bare.agendaItem).toBeUndefined();
    expect(bare.auxiliaryFile).toBeUndefined();
  });
});

describe("what is withdrawn", () => {
  beforeEach(async () => {
    await db.pressRelease.updateMany({ data: { withdrawnAt: LATER, withdrawReason: "Irrtum" } });
  });

  it("is gone at once, and stays as deleted under its address", async () => {
    const path = `meeting/${open.meetingId}`;
    expect(await idsOf("body/network/meeting", LATER)).toEqual([]);

    await notePublished(LATER);
    const meeting = await read(path, LATER);
    expect(Object.keys(meeting).sort()).toEqual(["created", "deleted", "id", "modified", "type"]);
    expect(meeting).toMatchObject({ deleted: true, created: "2026-11-23T10:00:00+01:00" });
    expect(meeting.modified).toBe("2026-11-24T10:00:00+01:00");
    expect((await askFor(`file/${open.pressReleaseId}/text`, LATER)).status).toBe(410);
  });

  it("is told of as deleted to who asks what was modified since, and to nobody else", async () => {
    await notePublished(LATER);
    const path = `meeting/${open.meetingId}`;
    const list = `body/network/meeting`;
    expect(await idsOf(`${list}?modified_since=${SINCE}`, LATER)).toEqual([path]);
    expect(
      await idsOf(`organization/${network.circle.id}/meeting?modified_since=${SINCE}`, LATER),
    ).toEqual([path]);
    expect(await idsOf(list, LATER)).toEqual([]);
    expect((await crawl(LATER, 100)).problems).toEqual([]);
  });

  it("takes the names with it", async () => {
    await notePublished(LATER);
    expect((await crawl(LATER, 100)).texts.join("\n")).not.toContain("Baier");
    expect(
      await idsOf(`body/${network.cities.lemgo.id}/person?modified_since=${SINCE}`, LATER),
    ).toHaveLength(1);
  });

  it("is there again when it is published again", async () => {
    await notePublished(LATER);
    await db.pressRelease.updateMany({ data: { withdrawnAt: null, withdrawReason: null } });
    const again = new Date(LATER.getTime() + 1000);
    await notePublished(again);
    const meeting = await read(`meeting/${open.meetingId}`, again);
    expect(meeting).toMatchObject({ created: "2026-11-23T10:00:00+01:00", cancelled: false });
    expect(meeting.modified).toBe("2026-11-24T10:00:01+01:00");
  });
});

describe("an appeal", () => {
  it("is a file with its text, and deleted once withdrawn", async () => {
    const file = await read(`file/${appealId}`);
    expect(file).toMatchObject({ name: "Werben Sie für das Programm", mimeType: "text/plain" });
    expect(await (await askFor(`file/${appealId}/text`, NOW)).text()).toBe(file.text);

    await withdrawAppeal(
      network.actors.spokesperson,
      { formKey: crypto.randomUUID(), appealId, version: 2, reason: "Irrtum" },
      LATER,
    );
    await notePublished(LATER);
    expect(await read(`file/${appealId}`, LATER)).toMatchObject({ deleted: true });
  });
});

describe("a city that leaves", () => {
  it("is deleted with everything of its own", async () => {
    await db.networkMembership.updateMany({
      where: { cityId: network.cities.parchim.id },
      data: { leftOn: new Date("2026-11-24") },
    });
    await notePublished(LATER);
    expect(await read(`body/${network.cities.parchim.id}`, LATER)).toMatchObject({ deleted: true });
    expect((await crawl(LATER, 100)).problems).toEqual([]);
  });
});

describe("an answer", () => {
  it("may be read by programs in foreign pages, and says when it has not changed", async () => {
    const first = await askFor(`body/${network.cities.lemgo.id}`, NOW);
    const tag = first.headers.get("etag") ?? "";
    const modified = first.headers.get("last-modified") ?? "";
    expect(first.headers.get("access-control-allow-origin")).toBe("*");
    expect(first.headers.get("content-type")).toBe("application/json; charset=utf-8");

    const path = `body/${network.cities.lemgo.id}`;
    expect((await askFor(path, LATER, { "if-none-match": tag })).status).toBe(304);
    expect((await askFor(path, LATER, { "if-modified-since": modified })).status).toBe(304);
    expect((await askFor(path, LATER, { "if-none-match": '"other"' })).status).toBe(200);
  });

  it.each(["person/0", "cats", "body/network/cat", "body/network/meeting/x", "body/x/meeting"])(
    "says that nothing is at %s",
    async (path) => {
      const response = await askFor(path, NOW);
      expect(response.status).toBe(404);
      expect(response.headers.get("access-control-allow-origin")).toBe("*");
      expect(await response.json()).toMatchObject({ debug: "HTTP 404" });
    },
  );
});

describe("who asks without end", () => {
  it("is asked to wait, and told until when", async () => {
    await askFor("system", NOW);
    await db.rateLimit.updateMany({ data: { points: 100_000 } });

    const response = await askFor("system", NOW);

    expect(response.status).toBe(429);
    expect(response.headers.get("retry-after")).toBe("900");
    expect(await response.json()).toMatchObject({ debug: "HTTP 429" });
  });
});

describe("noting what is published", () => {
  it("twice, or on two servers at once, changes nothing", async () => {
    const rows = () => db.openObject.findMany({ orderBy: { path: "asc" } });
    const before = await rows();
    await Promise.all([notePublished(LATER), notePublished(LATER)]);
    expect(await rows()).toEqual(before);
  });

  it("keeps no word of what was published", async () => {
    const rows = JSON.stringify(await db.openObject.findMany());
    expect(rows).not.toMatch(/Lemgo|Baier|Programm/);
  });

  it("once it was published before it was noted, it stands as of now", async () => {
    await db.openObject.deleteMany();
    expect(await read(`meeting/${open.meetingId}`, LATER)).toMatchObject({
      created: "2026-11-24T10:00:00+01:00",
    });
  });
});
