import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { authCookies } from "@/lib/auth/cookies";
import { newSessionToken } from "@/lib/auth/session-token";
import { startSession } from "@/lib/auth/start-session";
import { db, inTransaction } from "@/lib/db";
import { type FormState, untouched } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { formOf } from "@/lib/testing/access-forms";
import { type AccessWorld, buildAccessWorld } from "@/lib/testing/access-world";
import { browser } from "@/lib/testing/browser";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { actions } from "./access-table";
import { type Access, type Verdict, VISITORS, type Visitor } from "./access-verdicts";

/** Every server action, tried as the public endpoint it is. */

vi.mock("next/cache", () => ({ revalidatePath: () => undefined, revalidateTag: () => undefined }));

const HERE = "http://localhost:3000";
const SESSION = authCookies(HERE).sessionToken.name;
const files = readdirSync("app", { recursive: true, encoding: "utf8" });

let network: Network;

beforeAll(async () => {
  network = await buildNetwork();
});

beforeEach(() => {
  browser.cookies.clear();
  browser.headers = new Headers({
    origin: HERE,
    "x-forwarded-for": "203.0.113.7",
    "x-path": "/meetings",
    // What Next sends along when scripts run.
    "next-action": "x",
  });
});

type Outcome = { redirect: string } | { state: FormState };

async function send(key: string, fields: Record<string, string | File> = {}): Promise<Outcome> {
  const [address = "", name = ""] = key.split(" ");
  const formData = new FormData();
  for (const [field, value] of Object.entries(fields)) formData.set(field, value);
  const action = (await import(fileOf(address)))[name];
  try {
    // Form actions without a state take the form alone.
    const sent = action.length === 1 ? action(formData) : action(untouched, formData);
    return { state: await sent };
  } catch (error) {
    const { digest = "" } = error as { digest?: string };
    if (!digest.startsWith("NEXT_REDIRECT")) throw error;
    return { redirect: digest.split(";")[2] ?? "" };
  }
}

function fileOf(address: string): string {
  const found = files.find(
    (file) => `/${file.replaceAll(/\([^/]*\)\//g, "")}` === `${address}/actions.ts`,
  );
  if (!found) throw new Error(`no actions at ${address}`);
  return join(process.cwd(), "app", found);
}

async function signIn({ userId }: Pick<Actor, "userId"> = network.actors.mayor): Promise<void> {
  const token = newSessionToken();
  browser.cookies.set(SESSION, token);
  await inTransaction((tx) => startSession(tx, { token, userId, device: "", now: new Date() }));
}

const keys = Object.keys(actions);
const needingSignIn = keys.filter((key) => actions[key]?.nobody === "signIn");
const withForm = keys.filter((key) => key !== "/account signOutAction");

describe("a foreign page", () => {
  it.each(withForm)("cannot make a browser send %s", async (key) => {
    await signIn();
    for (const origin of ["https://evil.example", "null", "http://localhost:3000.evil.example"]) {
      browser.headers.set("origin", origin);
      browser.headers.set("sec-fetch-site", "cross-site");
      browser.headers.set("x-forwarded-host", "evil.example");

      expect(await send(key)).toMatchObject({
        state: { status: "refused", message: t("refusal.foreignOrigin") },
      });
    }
  });

  it.each(withForm)("nor send %s without an origin", async (key) => {
    await signIn();
    browser.headers.delete("origin");

    expect(await send(key)).toMatchObject({ state: { status: "refused" } });
  });

  it("cannot sign anybody out", async () => {
    await signIn();
    browser.headers.set("origin", "https://evil.example");

    expect(await send("/account signOutAction")).toEqual({ redirect: "/account" });
    expect(browser.cookies.get(SESSION)).toBeTruthy();
    expect(await db.session.count()).toBeGreaterThan(0);
  });
});

describe("forged fields", () => {
  it.each(withForm)("are not taken by %s", async (key) => {
    await signIn();
    const forged = {
      role: "PROGRAMME_OFFICE",
      "mandates[]": "MAYOR",
      userId: "x",
      onBehalfOfId: "x",
    };

    const outcome = await send(key, forged);

    // The strict schema names what it does not know at no field of its own.
    expect(outcome).toMatchObject({ state: { status: "invalid" } });
    expect(Object.keys((outcome as { state: FormState }).state.fieldErrors)).toContain("");
  });

  it.each(withForm)("by the thousand are not even read by %s", async (key) => {
    await signIn();
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, "x"]));

    expect(await send(key, many)).toMatchObject({
      state: { status: "refused", message: t("validation.tooMany") },
    });
  });
});

describe("who cannot be recognised", () => {
  let world: AccessWorld;

  beforeAll(async () => {
    world = await buildAccessWorld();
  });

  async function sendAs(actor: Actor | null, key: string) {
    const typed = await formOf(key, world, actor);
    return { typed, outcome: await send(key, { ...typed, formKey: randomUUID() }) };
  }

  it.each(needingSignIn)("keeps what was typed for %s after the session ended", async (key) => {
    const { typed, outcome } = await sendAs(null, key);

    const message = t("refusal.signedOut");
    const state = { status: "refused", message, fieldErrors: {}, values: shown(typed) };
    expect(outcome).toEqual({ state });
  });

  it.each(needingSignIn)("keeps what was typed for %s when the database is away", async (key) => {
    const { mayor } = world.network.actors;
    await signIn(mayor);
    const broken = vi
      .spyOn(pg.Pool.prototype, "query")
      .mockRejectedValue(new Error("ECONNREFUSED") as never);
    const { typed, outcome } = await sendAs(mayor, key);
    broken.mockRestore();

    const message = t("refusal.unavailable");
    const state = { status: "refused", message, fieldErrors: {}, values: shown(typed) };
    expect(outcome).toEqual({ state });
  });

  it.each(needingSignIn)("is led to the sign-in page by %s without scripts", async (key) => {
    browser.headers.delete("next-action");
    const redirect = "/sign-in?next=%2Fmeetings";

    expect((await sendAs(null, key)).outcome).toEqual({ redirect });
    expect(await send(key, { unknown: "not even a valid form" })).toEqual({ redirect });
  });
});

/** In the place of a file stands a word about it; no page can fill a file in again. */
function shown(typed: Record<string, string | File>) {
  const values = Object.entries(typed).map(([name, value]) => [
    name,
    value instanceof File ? expect.any(String) : value,
  ]);
  return Object.fromEntries(values);
}

/** "Allowed" includes what is then refused by a rule, such as a meeting that has not begun. */
function verdictOf(outcome: Outcome): string {
  if ("redirect" in outcome) {
    const isLedAway = /^\/sign-in(\?next=|$)/.test(outcome.redirect);
    return isLedAway ? "led away from what was typed" : "allowed";
  }
  const { status, message, fieldErrors } = outcome.state;
  if (status === "invalid") return `not a valid form: ${JSON.stringify(fieldErrors)}`;
  if (message === t("refusal.signedOut")) return "signIn";
  if (message === t("refusal.notFound")) return "notFound";
  return message === t("refusal.forbidden") ? "refused" : "allowed";
}

describe("the table of access is true of", () => {
  it.each(keys)("%s", { timeout: 30_000 }, async (key) => {
    const world = await buildAccessWorld();
    const { actors } = world.network;
    const people: Record<Visitor, Actor | null> = {
      ...actors,
      nobody: null,
      processManager: actors.manager,
    };
    const access = actions[key] as Access;
    // Who may changes the world: they come last.
    const order = VISITORS.toSorted((a, b) => rank(access[a]) - rank(access[b]));

    const found: Partial<Record<Visitor, string>> = {};
    for (const visitor of order) {
      browser.cookies.clear();
      const actor = people[visitor];
      if (actor) await signIn(actor);
      const form = await formOf(key, world, actor);
      const keyed = key === "/account signOutAction" ? form : { ...form, formKey: randomUUID() };
      found[visitor] = verdictOf(await send(key, keyed));
    }
    expect(found).toEqual(access);
  });
});

function rank(verdict: Verdict): number {
  return verdict === "allowed" ? 1 : 0;
}
