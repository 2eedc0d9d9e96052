import "server-only";
import { startSession } from "@/lib/auth/start-session";
import { db, inTransaction } from "@/lib/db";

type SessionRow = { sessionToken: string; userId: string; expires: Date };

/**
 * next-auth's adapter over our tables, for the way through an identity provider: it opens sessions,
 * whose tokens are kept hashed; users and links to providers are never made here.
 * `device` is the browser in plain words.
 */
export function databaseAdapter(device: string) {
  return {
    /** Whoever comes back from a provider signs in anew, whoever this browser belonged to before. */
    async getSessionAndUser(): Promise<null> {
      return null;
    },

    async createSession({ sessionToken, userId, expires }: SessionRow): Promise<SessionRow> {
      const session = { token: sessionToken, userId, device, now: new Date() };
      await inTransaction((tx) => startSession(tx, session));
      return { sessionToken, userId, expires };
    },

    async getUserByAccount(account: { provider: string; providerAccountId: string }) {
      const { provider, providerAccountId } = account;
      const found = await db.account.findUnique({
        where: { provider_providerAccountId: { provider, providerAccountId } },
        select: { userId: true },
      });
      return found ? { id: found.userId, email: "", emailVerified: null } : null;
    },
  };
}
