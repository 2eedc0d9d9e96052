import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { authCookies } from "@/lib/auth/cookies";
import { startSession } from "@/lib/auth/start-session";
import { inTransaction } from "@/lib/db";
import { type FormState, untouched } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { browser } from "@/lib/testing/browser";
import { buildNetwork, type Network } from "@/lib/testing/network";
import { actions } from "./access-table";

/** Every server action, tried as the public endpoint it is. */

vi.mock("next/cache", () => ({ revalidatePath: () => undefined, revalidateTag: () => undefined }));

const HERE = "http://localhost:3000";
const TOKEN = "a token of the tests";
const files = readdirSync("app", { recursive: true, encoding: "utf8" });

let network: Network;

beforeAll(async () => {
  network = await buildNetwork();
});

beforeEach(() => {
  browser.cookies.clear();
  browser.headers = new Headers({ origin: HERE, "x-forwarded-for": "203.0.113.7" });
});

type Outcome = { redirect: string } | { state: FormState };

async function send(key: string, fields: Record<string, string> = {}): Promise<Outcome> {
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

async function signIn(): Promise<void> {
  browser.cookies.set(authCookies(HERE).sessionToken.name, TOKEN);
  const { userId } = network.actors.mayor;
  const session = { token: TOKEN, userId, device: "", now: new Date() };
  await inTransaction((tx) => startSession(tx, session)).catch(() => undefined);
}

const keys = Object.keys(actions);
const needingSignIn = keys.filter((key) => actions[key]?.nobody === "signIn");
const withForm = keys.filter((key) => key !== "/account signOutAction");

describe("nobody", () => {
  it.each(needingSignIn)("is led to the sign-in page by %s", async (key) => {
    expect(await send(key, { role: "PROGRAMME_OFFICE" })).toEqual({
      redirect: expect.stringMatching(/^\/sign-in/),
    });
  });
});

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
    expect(browser.cookies.get(authCookies(HERE).sessionToken.name)).toBe(TOKEN);
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
