import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { hashSessionToken } from "@/lib/auth/session-token";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { signInCode, tokenFor } from "@/lib/links/tokens";
import { confirmSignIn } from "@/lib/sign-in/confirm-sign-in";
import { findSignInRequest } from "@/lib/sign-in/find-sign-in-request";
import { requestSignIn } from "@/lib/sign-in/request-sign-in";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const PHONE = { place: "203.0.113.7", device: "Safari auf einem iPhone" };
const SOON = new Date(NOW.getTime() + 60_000);
const TOO_LATE = new Date(NOW.getTime() + 15 * 60_000);

let network: Network;
let request: string;

beforeEach(async () => {
  network = await buildNetwork();
  request = await ask("sieler@stendal.example");
});

async function ask(email: string): Promise<string> {
  const input = { formKey: randomUUID(), next: undefined, email };
  return (await requestSignIn(input, PHONE.place, NOW)).id;
}

function linkToken(id: string): string {
  return tokenFor(env().NEXTAUTH_SECRET, "sign-in-link", id);
}

function byLink(change: { token?: string; request?: string; formKey?: string } = {}, now = SOON) {
  const input = { formKey: randomUUID(), next: undefined, request, token: linkToken(request) };
  return confirmSignIn({ ...input, ...change }, PHONE, now);
}

function byCode(code: string, change: { formKey?: string } = {}, now = SOON) {
  return confirmSignIn(
    { formKey: randomUUID(), next: undefined, request, code, ...change },
    PHONE,
    now,
  );
}

function rightCode(): string {
  return signInCode(env().NEXTAUTH_SECRET, request);
}

function wrongCode(): string {
  return String((Number(rightCode()) + 1) % 1_000_000).padStart(6, "0");
}

describe("the link of the mail", () => {
  it("opens a session for twelve hours, whose token is kept hashed", async () => {
    const { token } = await byLink();

    const [session, ...others] = await db.session.findMany();
    expect(others).toEqual([]);
    expect(session).toMatchObject({
      userId: network.actors.mayor.userId,
      device: PHONE.device,
      sessionToken: hashSessionToken(env().NEXTAUTH_SECRET, token),
    });
    expect(session?.expires.getTime()).toBe(SOON.getTime() + 12 * 60 * 60 * 1000);
  });

  it("is written into the audit log", async () => {
    await byLink();

    const { id } = await db.session.findFirstOrThrow();
    const event = await db.auditEvent.findFirstOrThrow({ where: { kind: "session.started" } });
    expect(event).toMatchObject({ actorId: network.actors.mayor.userId, subjectId: id });
  });

  it("may be opened by mail scanners as often as they like", async () => {
    for (let count = 0; count < 3; count++) {
      const shown = await findSignInRequest(request, linkToken(request), SOON);
      expect(shown?.familyName).toBe("Sieler");
    }

    expect(await db.session.count()).toBe(0);
    await expect(byLink()).resolves.toHaveProperty("token");
  });

  it("signs in once", async () => {
    await byLink();

    await expect(byLink()).rejects.toThrow("linkInvalid");
    await expect(byCode(rightCode())).rejects.toThrow("codeUsedUp");
    expect(await findSignInRequest(request, linkToken(request), SOON)).toBeNull();
    expect(await db.session.count()).toBe(1);
  });

  it("signs in one of two browsers that confirm at the same moment", async () => {
    const outcomes = await Promise.allSettled([byLink(), byLink()]);

    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await db.session.count()).toBe(1);
    expect(await db.auditEvent.count({ where: { kind: "session.started" } })).toBe(1);
  });

  it("signs in whoever clicks the button twice", async () => {
    const formKey = randomUUID();

    const [first, second] = await Promise.all([byLink({ formKey }), byLink({ formKey })]);

    expect(second).toEqual(first);
    expect(await db.session.count()).toBe(1);
  });

  it("is refused after fifteen minutes", async () => {
    await expect(byLink({}, TOO_LATE)).rejects.toThrow("linkInvalid");
    expect(await findSignInRequest(request, linkToken(request), TOO_LATE)).toBeNull();
  });

  it.each([
    ["a guess", () => "x".repeat(43)],
    ["nothing", () => ""],
    ["the token of a guest link", () => tokenFor(env().NEXTAUTH_SECRET, "guest-link", request)],
  ])("does not open with %s", async (_, token) => {
    await expect(byLink({ token: token() })).rejects.toThrow("linkInvalid");
    expect(await findSignInRequest(request, token(), SOON)).toBeNull();
    expect(await db.session.count()).toBe(0);
  });

  it("does not open with the token of another request", async () => {
    const other = await ask("baier@lemgo.example");

    await expect(byLink({ token: linkToken(other) })).rejects.toThrow("linkInvalid");
  });

  it("does not hand out a session to the form key of another request", async () => {
    const formKey = randomUUID();
    await byLink({ formKey });
    const other = await ask("baier@lemgo.example");

    const replay = byLink({ formKey, request: other, token: linkToken(other) });

    await expect(replay).rejects.toThrow("linkInvalid");
    expect(await db.session.count()).toBe(1);
  });
});

describe("the typed code", () => {
  it("signs in", async () => {
    await byCode(wrongCode()).catch(() => undefined);
    await expect(byCode(rightCode())).resolves.toHaveProperty("token");
  });

  it("is gone after five wrong tries, even for the right one; the link still works", async () => {
    for (let count = 0; count < 5; count++) {
      await expect(byCode(wrongCode())).rejects.toThrow("codeWrong");
    }

    await expect(byCode(rightCode())).rejects.toThrow("codeUsedUp");
    expect(await db.session.count()).toBe(0);
    await expect(byLink()).resolves.toHaveProperty("token");
  });

  it("counts tries that come at the same moment", async () => {
    const tries = Array.from({ length: 9 }, () => byCode(wrongCode()));

    const reasons = (await Promise.allSettled(tries)).map(
      (outcome) => (outcome as PromiseRejectedResult).reason.reason,
    );
    expect(reasons.filter((reason) => reason === "codeWrong")).toHaveLength(5);
  });

  it("is refused after fifteen minutes", async () => {
    await expect(byCode(rightCode(), {}, TOO_LATE)).rejects.toThrow("codeUsedUp");
  });

  it("signs nobody in for an address nobody has", async () => {
    request = await ask("niemand@stendal.example");

    await expect(byCode(rightCode())).rejects.toThrow("codeUsedUp");
    await expect(byLink()).rejects.toThrow("linkInvalid");
    expect(await db.session.count()).toBe(0);
  });
});

it("signs in nobody who was blocked meanwhile, and leaves nothing behind", async () => {
  await db.user.updateMany({
    where: { id: network.actors.mayor.userId },
    data: { blockedAt: NOW },
  });

  await expect(byLink()).rejects.toThrow("linkInvalid");
  expect(await db.session.count()).toBe(0);
  expect(await db.auditEvent.count({ where: { kind: "session.started" } })).toBe(0);
});

it("refuses to try on without end from one place", async () => {
  const tries = Array.from({ length: 61 }, () =>
    byLink({ request: randomUUID(), token: "x".repeat(43) }),
  );

  const reasons = (await Promise.allSettled(tries)).map(
    (outcome) => (outcome as PromiseRejectedResult).reason.reason,
  );
  expect(reasons).toContain("tooManyTries");
});
