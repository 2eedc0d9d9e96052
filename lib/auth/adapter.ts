import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { IDLE_SECONDS } from "@/lib/auth/cookies";
import { findSession } from "@/lib/auth/read-actor";
import { hashSessionToken } from "@/lib/auth/session-token";
import { startSession } from "@/lib/auth/start-session";
import { db, inTransaction } from "@/lib/db";

type SessionRow = { sessionToken: string; userId: string; expires: Date };

/** The user as next-auth passes it on to the session callback: ids only. */
export type SessionUser = { id: string; sessionId: string; email: string; emailVerified: null };

type Surroundings = {
  /** Told of a database failure, which next-auth would take for "not signed in". */
  onFailure?: (error: unknown) => void;
  /** Told who the session's user is at this moment. */
  onFound?: (actor: Actor | null) => void;
  /** The device in plain words for sessions begun here. */
  device?: string;
};

/**
 * next-auth's adapter over our tables: tokens are kept hashed, users and links to identity
 * providers are never made here.
 */
export function databaseAdapter({ onFailure, onFound, device = "" }: Surroundings = {}) {
  return {
    async getSessionAndUser(token: string) {
      try {
        const found = await findSession(hashSessionToken(token));
        if (!found) return null;
        onFound?.(found.actor);
        const { id, userId, expires } = found;
        return { session: { sessionToken: token, userId, expires }, user: user(userId, id) };
      } catch (error) {
        onFailure?.(error);
        throw error;
      }
    },

    async createSession({ sessionToken, userId, expires }: SessionRow): Promise<SessionRow> {
      const session = { token: sessionToken, userId, device, now: new Date() };
      await inTransaction((tx) => startSession(tx, session));
      return { sessionToken, userId, expires };
    },

    async updateSession({ sessionToken }: Pick<SessionRow, "sessionToken">): Promise<null> {
      const now = new Date();
      // updateMany: the session may have been ended in another tab a moment ago.
      await db.session.updateMany({
        where: { sessionToken: hashSessionToken(sessionToken) },
        data: { lastSeenAt: now, expires: new Date(now.getTime() + IDLE_SECONDS * 1000) },
      });
      return null;
    },

    async deleteSession(token: string): Promise<null> {
      await db.session.deleteMany({ where: { sessionToken: hashSessionToken(token) } });
      return null;
    },

    async getUserByAccount(account: { provider: string; providerAccountId: string }) {
      const { provider, providerAccountId } = account;
      const found = await db.account.findUnique({
        where: { provider_providerAccountId: { provider, providerAccountId } },
        select: { userId: true },
      });
      return found ? user(found.userId, "") : null;
    },
  };
}

function user(id: string, sessionId: string): SessionUser {
  return { id, sessionId, email: "", emailVerified: null };
}
