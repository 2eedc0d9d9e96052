import "server-only";
import { createHash } from "node:crypto";
import { safePath } from "@/lib/auth/safe-path";
import { inTransaction, type Tx } from "@/lib/db";
import { once } from "@/lib/form/once";
import { countTry } from "@/lib/limits/count-try";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";
import { findUser, type KnownUser } from "@/lib/sign-in/find-user";
import { dedupeKeyOf, signInMail } from "@/lib/sign-in/mails";
import { endOfRequest } from "@/lib/sign-in/rules";
import type { RequestSignIn } from "@/lib/sign-in/schema";

/**
 * Notes that somebody wants to sign in and mails link and code to whoever is known here.
 * Answer and work are the same for an address nobody has: `place` is where the request comes from.
 */
export async function requestSignIn(
  input: RequestSignIn,
  place: string,
  now = new Date(),
): Promise<{ id: string }> {
  await countTry("signIn.place", place);
  await countTry("signIn.address", input.email);
  await countTry("signIn.addressPerDay", input.email);

  return inTransaction((tx) =>
    once(tx, keyOf(input, now), async () => {
      const { id } = await tx.signInRequest.create({
        data: { email: input.email, createdAt: now, expiresAt: endOfRequest(now) },
        select: { id: true },
      });
      const user = await findUser(tx, input.email);
      await mailOrNot(tx, user, {
        to: user?.email ?? input.email,
        requestId: id,
        next: safePath(input.next),
      });
      return { id };
    }),
  );
}

/**
 * A double click is one request; whoever comes back to the form later, perhaps with another address,
 * gets a new one.
 */
function keyOf({ formKey, email }: RequestSignIn, now: Date): string {
  const minute = Math.floor(now.getTime() / 60_000);
  const hash = createHash("sha256").update(`${formKey} ${email} ${minute}`).digest("hex");
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

type About = { to: string; requestId: string; next: string };

/** The statements are the same with and without a user, so that their time tells nothing. */
async function mailOrNot(tx: Tx, user: KnownUser | null, about: About): Promise<void> {
  const nobody = { givenName: "", familyName: "", salutation: null };
  await enqueueMail(tx, [signInMail({ ...about, person: user ?? nobody })]);
  const unwanted = user ? [] : [dedupeKeyOf(about.requestId)];
  await tx.outboxMail.deleteMany({ where: { dedupeKey: { in: unwanted } } });
}
