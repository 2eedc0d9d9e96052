import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { closeFeed } from "@/lib/feeds/close-feed";
import { openFeed } from "@/lib/feeds/open-feed";
import { findFeed } from "@/lib/feeds/queries";
import { readFeed } from "@/lib/feeds/read-feed";
import { rotateFeed } from "@/lib/feeds/rotate-feed";
import { subscribed } from "@/lib/testing/feeds";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

let network: Network;

beforeEach(async () => {
  network = await buildNetwork();
});

const mayor = () => network.actors.mayor;
const formKey = () => crypto.randomUUID();
const opens = async (token: string) => (await readFeed(token, NOW)) !== null;

/** The secret part of the address on the page. */
async function shown(): Promise<string> {
  const feed = await findFeed(mayor());
  return feed?.address.split("/").at(-2) ?? "";
}

function events() {
  return db.auditEvent.findMany({
    where: { kind: { startsWith: "feed." } },
    select: { kind: true, actorId: true, subjectId: true },
    orderBy: { sequence: "asc" },
  });
}

describe("opening a calendar subscription", () => {
  it("gives an address that opens, of which only a hash is kept", async () => {
    const { id } = await openFeed(mayor(), { formKey: formKey() }, NOW);

    const feed = await findFeed(mayor());
    expect(feed?.address).toMatch(
      /^http:\/\/localhost:3000\/api\/calendar\/[\w-]{43}\/rathausrunde\.ics$/,
    );
    expect(await opens(await shown())).toBe(true);
    expect(JSON.stringify(await db.calendarFeed.findMany())).not.toContain(await shown());
    expect(await events()).toEqual([
      { kind: "feed.opened", actorId: mayor().userId, subjectId: id },
    ]);
  });

  it("again keeps the address that is there", async () => {
    const token = await subscribed(mayor());

    expect(await subscribed(mayor())).toBe(token);
    expect(await events()).toHaveLength(1);
  });

  it("in two tabs at once gives one address", async () => {
    const both = await Promise.all([subscribed(mayor()), subscribed(mayor())]);

    expect(new Set(both).size).toBe(1);
    expect(await db.calendarFeed.count()).toBe(1);
    expect(await events()).toHaveLength(1);
  });

  it("puts a new address in the place of one that an earlier secret made", async () => {
    const { id } = await openFeed(mayor(), { formKey: formKey() }, NOW);
    await db.calendarFeed.updateMany({ data: { tokenHash: "of another secret" } });
    expect(await findFeed(mayor())).toBeNull();

    const token = await subscribed(mayor());

    expect(await opens(token)).toBe(true);
    expect((await findFeed(mayor()))?.id).not.toBe(id);
    expect(await db.calendarFeed.count()).toBe(1);
  });

  it("is for oneself alone", async () => {
    await subscribed(mayor());

    expect(await findFeed(network.actors.office)).toBeNull();
  });
});

describe("changing the address", () => {
  it("makes a new one, and the old one dies at once", async () => {
    const old = await subscribed(mayor());
    const feedId = (await findFeed(mayor()))?.id ?? "";

    const { id } = await rotateFeed(mayor(), { formKey: formKey(), feedId }, NOW);

    expect(await opens(old)).toBe(false);
    expect(await opens(await shown())).toBe(true);
    expect((await events()).slice(1)).toEqual([
      { kind: "feed.closed", actorId: mayor().userId, subjectId: feedId },
      { kind: "feed.opened", actorId: mayor().userId, subjectId: id },
    ]);
  });

  it("in two tabs at once changes it once, and both see the same one", async () => {
    const old = await subscribed(mayor());
    const feedId = (await findFeed(mayor()))?.id ?? "";

    const both = await Promise.all(
      [1, 2].map(() => rotateFeed(mayor(), { formKey: formKey(), feedId }, NOW)),
    );

    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    expect(both[0]?.id).toBe((await findFeed(mayor()))?.id);
    expect(await opens(old)).toBe(false);
    expect(await events()).toHaveLength(3);
  });

  it("does nothing to somebody else's", async () => {
    await subscribed(mayor());
    const feedId = (await findFeed(mayor()))?.id ?? "";

    await rotateFeed(network.actors.office, { formKey: formKey(), feedId }, NOW);

    expect((await findFeed(mayor()))?.id).toBe(feedId);
    expect(await findFeed(network.actors.office)).toBeNull();
    expect(await events()).toHaveLength(1);
  });

  it("sent twice changes it once", async () => {
    await subscribed(mayor());
    const input = { formKey: formKey(), feedId: (await findFeed(mayor()))?.id ?? "" };

    const first = await rotateFeed(mayor(), input, NOW);

    expect(await rotateFeed(mayor(), input, NOW)).toEqual(first);
    expect(await events()).toHaveLength(3);
  });
});

describe("ending it", () => {
  it("leaves no address that opens", async () => {
    const token = await subscribed(mayor());
    const feedId = (await findFeed(mayor()))?.id ?? "";

    await closeFeed(mayor(), { formKey: formKey() }, NOW);

    expect(await opens(token)).toBe(false);
    expect(await findFeed(mayor())).toBeNull();
    expect((await events()).at(-1)).toEqual({
      kind: "feed.closed",
      actorId: mayor().userId,
      subjectId: feedId,
    });
  });

  it("where there is none changes nothing", async () => {
    expect(await closeFeed(mayor(), { formKey: formKey() }, NOW)).toEqual({ id: null });
    expect(await events()).toEqual([]);
  });

  it("while another tab changes the address leaves either none or the new one, never the old", async () => {
    const old = await subscribed(mayor());
    const feedId = (await findFeed(mayor()))?.id ?? "";

    await Promise.all([
      rotateFeed(mayor(), { formKey: formKey(), feedId }, NOW),
      closeFeed(mayor(), { formKey: formKey() }, NOW),
    ]);

    // Whoever comes second finds what the first left: ended is ended, in either order.
    expect(await opens(old)).toBe(false);
    expect(await db.calendarFeed.count()).toBe(0);
  });
});
