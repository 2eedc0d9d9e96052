import "server-only";
import { env } from "@/lib/env";

/** The claims of an id token that count here. */
export type Claims = { iss?: string; sub?: string; email?: unknown; email_verified?: unknown };

/** The sign-in service of the administration as next-auth wants it described, or null when none is set up. */
export function identityProvider() {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env();
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null;
  return {
    id: "oidc",
    name: "OIDC",
    type: "oauth" as const,
    issuer: OIDC_ISSUER,
    wellKnown: `${OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId: OIDC_CLIENT_ID,
    clientSecret: OIDC_CLIENT_SECRET,
    authorization: { params: { scope: "openid email" } },
    // The signed id token alone is believed.
    idToken: true,
    checks: ["pkce" as const, "state" as const, "nonce" as const],
    httpOptions: { timeout: 4000 },
    profile: ({ iss, sub }: Claims) => ({ id: `${iss}|${sub}` }),
  };
}
