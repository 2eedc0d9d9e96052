import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import type { AuthOptions } from "next-auth";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import type { databaseAdapter } from "@/lib/auth/adapter";
import { authCookies, IDLE_SECONDS, PROLONG_SECONDS } from "@/lib/auth/cookies";
import { keepSession } from "@/lib/auth/keep-session";
import { findSession } from "@/lib/auth/read-actor";
import { safePath } from "@/lib/auth/safe-path";
import { hashSessionToken, newSessionToken } from "@/lib/auth/session-token";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import { log } from "@/lib/log";

/** The signed-in user with the mandates in force now, or null; read from the database once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const token = await sentToken();
  if (!token) return null;
  const now = new Date();
  const session = await findSession(hashSessionToken(env().NEXTAUTH_SECRET, token), now);
  if (!session || session.expires <= now) return null;
  await keepSession(session, now);
  return session.actor;
});

/**
 * How to ask again who is signed in, for an answer that goes on after its request: null once the session or the
 * account has ended. Asking does not prolong the session.
 */
export async function lasting(): Promise<(now?: Date) => Promise<Actor | null>> {
  const token = await sentToken();
  return async (now = new Date()) => {
    const session = token
      ? await findSession(hashSessionToken(env().NEXTAUTH_SECRET, token), now)
      : null;
    return session && session.expires > now ? session.actor : null;
  };
}

async function sentToken(): Promise<string | undefined> {
  const { name } = authCookies(env().NEXTAUTH_URL).sessionToken;
  return (await cookies()).get(name)?.value;
}

/** The signed-in user; everybody else is led to the sign-in page and back here afterwards. */
export async function requireActor(): Promise<Actor> {
  return (await currentActor()) ?? leadToSignIn(await headers());
}

/**
 * The signed-in user for what a form asks for, called by `submitSignedIn`: a session that has ended
 * or a database out of reach then comes back as a sentence beside what was typed.
 */
export async function actingActor(): Promise<Actor> {
  const actor = await currentActor();
  if (actor) return actor;
  const sent = await headers();
  // Without scripts the answer is the whole page, which nobody sees signed out; were it left to the
  // page to lead away, the browser would post the form once more to the sign-in page.
  if (!sent.has("next-action")) leadToSignIn(sent);
  throw new Refused("signedOut");
}

function leadToSignIn(sent: Awaited<ReturnType<typeof headers>>): never {
  const wanted = safePath(sent.get("x-path"));
  redirect(wanted === safePath(null) ? "/sign-in" : `/sign-in?next=${encodeURIComponent(wanted)}`);
}

/** What next-auth is told: sessions in the database, nothing taken from the client. */
export function authOptions(adapter: ReturnType<typeof databaseAdapter>) {
  return {
    adapter,
    secret: env().NEXTAUTH_SECRET,
    cookies: authCookies(env().NEXTAUTH_URL),
    session: {
      strategy: "database",
      maxAge: IDLE_SECONDS,
      updateAge: PROLONG_SECONDS,
      generateSessionToken: newSessionToken,
    },
    providers: [],
    callbacks: { redirect: ({ baseUrl }) => `${baseUrl}${safePath(null)}` },
    logger: {
      error: (code) => log().error({ code }, "sign-in"),
      warn: (code) => log().warn({ code }, "sign-in"),
      debug: () => undefined,
    },
  } satisfies Omit<AuthOptions, "callbacks"> & { callbacks: SessionCallbacks };
}

type SessionCallbacks = {
  redirect: NonNullable<NonNullable<AuthOptions["callbacks"]>["redirect"]>;
};
