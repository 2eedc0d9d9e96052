import { NextRequest } from "next/server";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { authCookies } from "@/lib/auth/cookies";
import { hashSessionToken } from "@/lib/auth/session-token";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { browser, receive } from "@/lib/testing/browser";
import { CLIENT, logIn, startIdentityProvider } from "@/lib/testing/identity-provider";
import { buildNetwork, type Network, NOW } from "@/lib/testing/network";

const HERE = "http://localhost:3000";
const SESSION = authCookies(HERE).sessionToken.name;

let provider: Awaited<ReturnType<typeof startIdentityProvider>>;
let network: Network;

beforeAll(async () => {
  vi.spyOn(console, "info").mockImplementation(() => undefined);
  vi.spyOn(console, "warn").mockImplementation(() => undefined);
  provider = await startIdentityProvider(HERE);
  vi.stubEnv("OIDC_ISSUER", provider.issuer);
  vi.stubEnv("OIDC_CLIENT_ID", CLIENT.id);
  vi.stubEnv("OIDC_CLIENT_SECRET", CLIENT.secret);
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await provider.stop();
});

beforeEach(async () => {
  network = await buildNetwork();
  browser.cookies.clear();
  browser.headers = new Headers({ origin: HERE, "user-agent": "Firefox/140.0 (Windows NT 10.0)" });
  for (const login of Object.keys(provider.people)) delete provider.people[login];
  provider.people.sieler = { email: "Sieler@stendal.example", email_verified: true };
});

async function ask(method: "GET" | "POST", path: string): Promise<Response> {
  const handlers = await import("./route");
  const url = new URL(path, HERE);
  const nextauth = url.pathname.replace("/api/auth/", "").split("/");
  const params = Promise.resolve({ nextauth });
  const response = await handlers[method](new NextRequest(url, { method }), { params });
  receive(response);
  return response;
}

function placeOf(response: Response): string {
  const { pathname, search } = new URL(response.headers.get("location") ?? "", HERE);
  return pathname + search;
}

async function start(): Promise<string> {
  const response = await ask("POST", "/api/auth/signin/oidc");
  return response.headers.get("location") ?? "";
}

async function signIn(login: string): Promise<string> {
  const back = await logIn(await start(), login);
  return placeOf(await ask("GET", back));
}

describe("a person whose address the provider has verified", () => {
  it("is signed in and linked by issuer and subject", async () => {
    expect(await signIn("sieler")).toBe("/overview");

    const account = await db.account.findFirstOrThrow();
    expect(account).toMatchObject({
      userId: network.actors.mayor.userId,
      provider: "oidc",
      providerAccountId: `${provider.issuer}|sieler`,
    });
    const session = await db.session.findFirstOrThrow();
    const token = browser.cookies.get(SESSION) ?? "";
    expect(session).toMatchObject({
      userId: network.actors.mayor.userId,
      sessionToken: hashSessionToken(env().NEXTAUTH_SECRET, token),
      device: "Firefox unter Windows",
    });
    expect(await db.auditEvent.count({ where: { kind: "session.started" } })).toBe(1);
  });

  it("is recognised by the link from then on, whatever the address says", async () => {
    await signIn("sieler");
    provider.people.sieler = { email: "baier@lemgo.example", email_verified: true };

    expect(await signIn("sieler")).toBe("/overview");
    expect(await db.account.count()).toBe(1);
    const sessions = await db.session.findMany();
    expect(sessions.map(({ userId }) => userId)).toEqual([
      network.actors.mayor.userId,
      network.actors.mayor.userId,
    ]);
  });

  it("keeps no cookie but the session and the protection of the form", async () => {
    await signIn("sieler");

    expect([...browser.cookies.keys()].toSorted()).toEqual([
      authCookies(HERE).csrfToken.name,
      SESSION,
    ]);
  });
});

describe("nobody is signed in", () => {
  it.each([
    ["whose address the provider has not verified", { email_verified: false }],
    ["whose provider says nothing about the address", {}],
    ["whose provider says so in text only", { email_verified: "true" }],
  ])("%s", async (_, claims) => {
    provider.people.sieler = { email: "sieler@stendal.example", ...claims };

    expect(await signIn("sieler")).toBe("/sign-in/refused?reason=notVerified");
    expect(await db.account.count()).toBe(0);
    expect(await db.session.count()).toBe(0);
  });

  it("with another subject and the address of somebody linked", async () => {
    await signIn("sieler");
    await db.session.deleteMany();
    provider.people.impostor = {
      email: "sieler@stendal.example",
      email_verified: true,
    };

    expect(await signIn("impostor")).toBe("/sign-in/refused?reason=otherIdentity");
    expect(await db.account.count()).toBe(1);
    expect(await db.session.count()).toBe(0);
  });

  it("with an address nobody has, and nobody is made", async () => {
    const users = await db.user.count();
    provider.people.stranger = { email: "fremd@anderswo.example", email_verified: true };

    expect(await signIn("stranger")).toBe("/sign-in/refused?reason=unknown");
    expect(await db.user.count()).toBe(users);
    expect(await db.session.count()).toBe(0);
  });

  it("who is blocked, linked before or not", async () => {
    await signIn("sieler");
    await db.session.deleteMany();
    await db.user.updateMany({
      where: { id: network.actors.mayor.userId },
      data: { blockedAt: NOW },
    });

    expect(await signIn("sieler")).toBe("/sign-in/refused?reason=unknown");
    expect(await db.session.count()).toBe(0);
  });
});

describe("a forged way back", () => {
  it("with a state of another browser is refused", async () => {
    const back = await logIn(await start(), "sieler");
    browser.cookies.clear();

    expect(placeOf(await ask("GET", back))).toBe("/sign-in/refused?reason=failed");
    expect(await db.session.count()).toBe(0);
  });

  it("with a code used before is refused", async () => {
    const back = await logIn(await start(), "sieler");
    const before = new Map(browser.cookies);
    await ask("GET", back);
    await db.session.deleteMany();
    browser.cookies.clear();
    for (const [name, value] of before) browser.cookies.set(name, value);

    expect(placeOf(await ask("GET", back))).toBe("/sign-in/refused?reason=failed");
    expect(await db.session.count()).toBe(0);
  });
});

it("asks the provider with PKCE, state and nonce", async () => {
  const { searchParams } = new URL(await start());

  expect(searchParams.get("code_challenge_method")).toBe("S256");
  expect(searchParams.get("state")).toBeTruthy();
  expect(searchParams.get("nonce")).toBeTruthy();
});

it("does not start from a foreign page", async () => {
  browser.headers = new Headers({ origin: "https://evil.example" });

  expect(placeOf(await ask("POST", "/api/auth/signin/oidc"))).toBe(
    "/sign-in/refused?reason=failed",
  );
});

it.each([
  ["GET", "/api/auth/session"],
  ["POST", "/api/auth/session"],
  ["GET", "/api/auth/signin"],
  ["GET", "/api/auth/providers"],
  ["POST", "/api/auth/signout"],
  ["POST", "/api/auth/_log"],
  ["GET", "/api/auth/callback/email"],
] as const)("%s %s does not exist", async (method, path) => {
  await expect(ask(method, path)).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
});
