/** An idle session ends after twelve hours. */
export const IDLE_SECONDS = 12 * 60 * 60;

/** A session in use is prolonged at most this often, so that reading rarely writes. */
export const PROLONG_SECONDS = 10 * 60;

/** Server components cannot renew a cookie: it outlives the idle time, which the database enforces. */
export const COOKIE_SECONDS = 30 * 24 * 60 * 60;

type CookieOptions = {
  httpOnly: true;
  sameSite: "lax";
  path: "/";
  secure: boolean;
  maxAge?: number;
};

type Cookie = { name: string; options: CookieOptions };

export type AuthCookies = Record<
  "sessionToken" | "callbackUrl" | "csrfToken" | "pkceCodeVerifier" | "state" | "nonce",
  Cookie
>;

/** The cookies of sign-in for a public address. With https browsers take them from this very host only (prefix __Host-). */
export function authCookies(publicAddress: string): AuthCookies {
  const secure = publicAddress.startsWith("https:");
  const options: CookieOptions = { httpOnly: true, sameSite: "lax", path: "/", secure };
  const cookie = (name: string, maxAge?: number): Cookie => ({
    name: `${secure ? "__Host-" : ""}rathausrunde.${name}`,
    options: maxAge === undefined ? options : { ...options, maxAge },
  });
  const aFewMinutes = 15 * 60;
  return {
    sessionToken: cookie("session"),
    callbackUrl: cookie("return"),
    csrfToken: cookie("form"),
    pkceCodeVerifier: cookie("oidc-verifier", aFewMinutes),
    state: cookie("oidc-state", aFewMinutes),
    nonce: cookie("oidc-nonce", aFewMinutes),
  };
}
