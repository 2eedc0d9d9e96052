import "server-only";
import type { Tx } from "@/lib/db";
import type { Salutation } from "@/prisma/generated/enums";

export type KnownUser = {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  salutation: Salutation | null;
};

/** The unblocked user with an address, in whatever case it was entered, or null. */
export async function findUser(tx: Tx, email: string): Promise<KnownUser | null> {
  // Prisma compares without regard to case by ILIKE, in which "_" and "%" of an address match others.
  const [user] = await tx.$queryRaw<KnownUser[]>`
    SELECT id, email, given_name AS "givenName", family_name AS "familyName", salutation
    FROM "user" WHERE lower(email) = ${email.toLowerCase()} AND blocked_at IS NULL`;
  return user ?? null;
}
