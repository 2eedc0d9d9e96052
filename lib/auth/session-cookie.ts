import "server-only";
import { cookies } from "next/headers";
import { authCookies, COOKIE_SECONDS } from "@/lib/auth/cookies";
import { env } from "@/lib/env";

/** Gives the browser a session token, as next-auth will look for it. Only in actions and route handlers. */
export async function giveSessionCookie(token: string): Promise<void> {
  const { name, options } = authCookies(env().NEXTAUTH_URL).sessionToken;
  (await cookies()).set(name, token, { ...options, maxAge: COOKIE_SECONDS });
}

/** Takes the session token back from the browser. Only in actions and route handlers. */
export async function takeSessionCookie(): Promise<void> {
  const { name, options } = authCookies(env().NEXTAUTH_URL).sessionToken;
  // Deleting needs the same attributes, or browsers ignore it for the prefix __Host-.
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
