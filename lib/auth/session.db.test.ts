import pg from "pg";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { authCookies, IDLE_SECONDS } from "@/lib/auth/cookies";
import { hashSessionToken } from "@/lib/auth/session-token";
import { startSession } from "@/lib/auth/start-session";
import { db, inTransaction } from "@/lib/db";
import { env } from "@/lib/env";
import { browser } from "@/lib/testing/browser";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { countStatements } from "@/lib/testing/statements";

const COOKIE = authCookies("http://localhost:3000").sessionToken.name;
const TOKEN = "a token of the tests";
const MINUTE = 60_000;

let network: Network;
let userId: string;

beforeEach(async () => {
  network = await buildNetwork();
  userId = network.actors.office.userId;
  browser.cookies.clear();
  browser.cookies.set(COOKIE, TOKEN);
  browser.headers = new Headers({ "x-path": "/meetings/new" });
});

async function begin(at = new Date()): Promise<string> {
  const session = { token: TOKEN, userId, device: "Firefox unter Windows", now: at };
  return inTransaction((tx) => startSession(tx, session));
}

async function ask() {
  const { currentActor } = await import("./session");
  return currentActor();
}

function ago(minutes: number): Date {
  return new Date(Date.now() - minutes * MINUTE);
}

describe("a session", () => {
  it("tells who asks, with the mandates in force", async () => {
    const sessionId = await begin();

    expect(await ask()).toMatchObject({
      userId,
      sessionId,
      familyName: "Kleefeldt",
      officeTitle: "Stellvertreter",
      mandates: [{ role: "OFFICE", cityId: network.cities.stendal.id }],
    });
  });

  it("tells so with one statement", async () => {
    await begin();
    await ask();

    expect(await countStatements(ask)).toBe(1);
  });

  it("ends after twelve hours without use", async () => {
    await begin(new Date(Date.now() - IDLE_SECONDS * 1000 - 1000));

    expect(await ask()).toBeNull();
  });

  it("goes on as long as it is used, though not every look is noted", async () => {
    await begin(ago(11 * 60));
    await ask();
    const { expires, lastSeenAt } = await db.session.findFirstOrThrow();
    expect(expires.getTime()).toBeGreaterThan(ago(-11 * 60).getTime());
    expect(lastSeenAt.getTime()).toBeGreaterThan(ago(1).getTime());

    await ask();
    expect((await db.session.findFirstOrThrow()).lastSeenAt).toEqual(lastSeenAt);
  });

  it("cannot be taken over by who reads the database", async () => {
    await begin();
    browser.cookies.set(COOKIE, hashSessionToken(env().NEXTAUTH_SECRET, TOKEN));

    expect(await ask()).toBeNull();
  });

  it("ends with the secret it was begun under", async () => {
    await begin();
    await db.session.updateMany({
      data: { sessionToken: hashSessionToken("the secret before, which leaked", TOKEN) },
    });

    expect(await ask()).toBeNull();
  });

  it.each(["", "x", '{"not":""}', "' OR true --"])(
    "does not begin with the cookie %s",
    async (forged) => {
      await begin();
      browser.cookies.set(COOKIE, forged);

      expect(await ask()).toBeNull();
    },
  );
});

describe("at the next request", () => {
  it("an ended session is none", async () => {
    await begin();
    await db.session.deleteMany();

    expect(await ask()).toBeNull();
  });

  it("a blocked person is nobody", async () => {
    await begin();
    await db.user.update({ where: { id: userId }, data: { blockedAt: new Date() } });

    expect(await ask()).toBeNull();
  });

  it("a mandate that ended gives nothing any more, neither city nor circle nor mayor", async () => {
    await begin();
    expect((await ask())?.circleIds).toEqual([network.circle.id]);
    await db.mandate.updateMany({ where: { userId }, data: { endsAt: ago(0) } });

    expect(await ask()).toMatchObject({ mandates: [], circleIds: [], principals: [] });
  });

  it("a mandate that begins later gives nothing yet", async () => {
    await begin();
    await db.mandate.updateMany({ where: { userId }, data: { startsAt: ago(-60) } });

    expect(await ask()).toMatchObject({ mandates: [], managedCircleIds: [] });
  });
});

describe("a page of the network", () => {
  it("leads whoever is not signed in to the sign-in page and back", async () => {
    const { requireActor } = await import("./session");

    await expect(requireActor()).rejects.toMatchObject({
      digest: expect.stringContaining("/sign-in?next=%2Fmeetings%2Fnew"),
    });
  });

  it("does not take a database out of reach for somebody not signed in", async () => {
    await begin();
    const broken = vi
      .spyOn(pg.Pool.prototype, "query")
      .mockRejectedValue(new Error("ECONNREFUSED") as never);

    await expect(ask()).rejects.toThrow("ECONNREFUSED");
    broken.mockRestore();
  });
});
