import "server-only";
import { db, inTransaction, type Tx } from "@/lib/db";
import { findUser } from "@/lib/sign-in/find-user";

/** What a provider's signed id token says; `issuer` and signature are checked already. */
export type Identity = {
  issuer: string;
  subject: string;
  email: string | null;
  /** Only `true` counts: some providers send text. */
  emailVerified: unknown;
};

export type LinkOutcome = "linked" | "notVerified" | "unknown" | "otherIdentity";

export const OIDC = "oidc";

/** How an identity is kept: a subject means something at its issuer only. */
export function accountIdOf({ issuer, subject }: Pick<Identity, "issuer" | "subject">): string {
  return `${issuer}|${subject}`;
}

/**
 * Recognises an identity linked before, or links it for the first time: to the one known, unblocked
 * person whose address the provider has verified and who has no other identity. Makes nobody new.
 */
export async function linkIdentity(identity: Identity): Promise<LinkOutcome> {
  const providerAccountId = accountIdOf(identity);
  const known = await db.account.findUnique({
    where: { provider_providerAccountId: { provider: OIDC, providerAccountId } },
    select: { user: { select: { blockedAt: true } } },
  });
  if (known) return known.user.blockedAt ? "unknown" : "linked";
  const { email, emailVerified } = identity;
  if (!email || emailVerified !== true) return "notVerified";
  return inTransaction((tx) => linkByAddress(tx, email, providerAccountId));
}

async function linkByAddress(
  tx: Tx,
  email: string,
  providerAccountId: string,
): Promise<LinkOutcome> {
  const user = await findUser(tx, email);
  if (!user) return "unknown";
  // Two identities of one person at the same moment: the second waits here and then sees the first.
  await tx.$queryRaw`SELECT id FROM "user" WHERE id = ${user.id}::uuid FOR UPDATE`;
  const others = await tx.account.count({ where: { userId: user.id, provider: OIDC } });
  if (others > 0) return "otherIdentity";
  await tx.account.create({
    data: { userId: user.id, type: "oauth", provider: OIDC, providerAccountId },
    select: { id: true },
  });
  return "linked";
}
