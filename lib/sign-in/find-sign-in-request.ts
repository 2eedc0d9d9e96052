import "server-only";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { isSame, tokenFor } from "@/lib/links/tokens";
import { findUser, type KnownUser } from "@/lib/sign-in/find-user";

/** Whom the link of a mail would sign in, or null when it is wrong, used or too old. Reads only, however often it is opened. */
export async function findSignInRequest(
  request: string,
  token: string,
  now = new Date(),
): Promise<KnownUser | null> {
  if (!isSame(token, tokenFor(env().NEXTAUTH_SECRET, "sign-in-link", request))) return null;
  const found = await db.signInRequest.findFirst({
    where: { id: request, confirmedAt: null, expiresAt: { gt: now } },
    select: { email: true },
  });
  return found ? findUser(db, found.email) : null;
}
