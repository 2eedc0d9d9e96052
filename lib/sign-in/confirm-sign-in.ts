import "server-only";
import { sessionTokenFor } from "@/lib/auth/session-token";
import { startSession } from "@/lib/auth/start-session";
import { db, inTransaction, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { countTry } from "@/lib/limits/count-try";
import { isSame, signInCode, tokenFor } from "@/lib/links/tokens";
import { findUser } from "@/lib/sign-in/find-user";
import type { ConfirmSignIn } from "@/lib/sign-in/schema";

/** Where and on what device somebody confirms. */
type Surroundings = { place: string; device: string };

/**
 * Opens the session somebody asked for by mail, once, and returns its token. Sending the same form
 * again within the request's fifteen minutes gives the same token, so that a double click signs in.
 */
export async function confirmSignIn(
  input: ConfirmSignIn,
  { place, device }: Surroundings,
  now = new Date(),
): Promise<{ token: string }> {
  await countTry("signIn.confirm", place);
  await assertProven(input, now);

  const token = sessionTokenFor(env().NEXTAUTH_SECRET, input.request, input.formKey);
  const confirmed = await inTransaction((tx) =>
    once(tx, input.formKey, async () => {
      const userId = await claim(tx, input, now);
      await startSession(tx, { token, userId, device, now });
      return { request: input.request };
    }),
  );
  if (confirmed.request !== input.request) throw new Refused("linkInvalid");
  return { token };
}

async function assertProven(input: ConfirmSignIn, now: Date): Promise<void> {
  const secret = env().NEXTAUTH_SECRET;
  if ("token" in input) {
    const expected = tokenFor(secret, "sign-in-link", input.request);
    if (!isSame(input.token, expected)) throw new Refused("linkInvalid");
    return;
  }
  // Spent before it is compared and whatever comes of it: tries at the same moment count too.
  const { count } = await db.signInRequest.updateMany({
    where: { id: input.request, triesLeft: { gt: 0 }, expiresAt: { gt: now } },
    data: { triesLeft: { decrement: 1 } },
  });
  if (count === 0) throw new Refused("codeUsedUp");
  if (!isSame(input.code, signInCode(secret, input.request))) throw new Refused("codeWrong");
}

/** Uses the request up; of two at the same moment the second finds it used. Returns the user's id. */
async function claim(tx: Tx, input: ConfirmSignIn, now: Date): Promise<string> {
  const gone = new Refused("token" in input ? "linkInvalid" : "codeUsedUp");
  const { count } = await tx.signInRequest.updateMany({
    where: { id: input.request, confirmedAt: null, expiresAt: { gt: now } },
    data: { confirmedAt: now },
  });
  if (count === 0) throw gone;
  const { email } = await tx.signInRequest.findUniqueOrThrow({
    where: { id: input.request },
    select: { email: true },
  });
  const user = await findUser(tx, email);
  if (!user) throw gone;
  await tx.user.updateMany({
    where: { id: user.id, emailVerified: null },
    data: { emailVerified: now },
  });
  return user.id;
}
