import "server-only";
import { redirect } from "next/navigation";
import { type AuthOptions, getServerSession } from "next-auth";
import { cache } from "react";
import type { Actor } from "@/lib/auth/actor";
import { readActor } from "@/lib/auth/read-actor";

export const authOptions: AuthOptions = { providers: [], pages: { signIn: "/sign-in" } };

/** The signed-in user with the mandates in force now, or null; read from the database once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = await getServerSession(authOptions);
  const known = session as { userId?: string; sessionId?: string } | null;
  if (!known?.userId || !known.sessionId) return null;
  return readActor(known.userId, known.sessionId);
});

/** The signed-in user; everybody else is led to the sign-in page. */
export async function requireActor(): Promise<Actor> {
  return (await currentActor()) ?? redirect("/sign-in");
}
