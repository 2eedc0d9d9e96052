import { randomUUID } from "node:crypto";
import { type Page, test } from "@playwright/test";
import { authCookies, IDLE_SECONDS } from "../../lib/auth/cookies";
import { hashSessionToken, newSessionToken } from "../../lib/auth/session-token";
import { ask } from "./database";
import { SECRET } from "./server-environment";

/** Signs in by writing the session; the way through the page is the business of sign-in.spec.ts. */
export async function signInAs(page: Page, email: string): Promise<void> {
  const token = newSessionToken();
  await writeSession(token, email);
  const url = publicAddress();
  const { name } = authCookies(url).sessionToken;
  await page.context().addCookies([{ name, value: token, url, httpOnly: true, sameSite: "Lax" }]);
}

/** Forgets who is signed in, in this browser only. */
export async function forget(page: Page): Promise<void> {
  await page.context().clearCookies();
}

/** The address the pages are served at. */
export function publicAddress(): string {
  const { baseURL } = test.info().project.use;
  if (!baseURL) throw new Error("playwright.config.ts names no baseURL");
  return new URL(baseURL).origin;
}

async function writeSession(token: string, email: string): Promise<void> {
  const written = await ask<{ id: string }>(
    `INSERT INTO session (id, session_token, user_id, expires, device)
     SELECT $1, $2, id, now() + make_interval(secs => $3), 'Chromium der Prüfung'
     FROM "user" WHERE lower(email) = lower($4) RETURNING id`,
    [randomUUID(), hashSessionToken(SECRET, token), IDLE_SECONDS, email],
  );
  if (written.length === 0) throw new Error("nobody has this address in the demo world");
}
