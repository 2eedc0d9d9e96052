import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

/**
 * Gives each response a Content-Security-Policy with a nonce of its own and tells the layouts the path.
 * It guards nothing: access is decided in use cases and queries.
 */
export function proxy(request: NextRequest): NextResponse {
  const isFile = UPLOADED.test(request.nextUrl.pathname);
  const policy = isFile ? NOTHING : contentSecurityPolicy(randomBytes(16).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set("x-path", request.nextUrl.pathname);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// Next would keep the body of an upload in memory and cut it at 10 MB (docs/decisions/0010); next.config.js gives those their policy.
export const config = { matcher: ["/((?!_next/static|icon.svg|.*/upload$).*)"] };

const UPLOADED = /^\/files\/|^\/logo\/|^\/release\/[^/]+\/picture$/;

/** For what somebody uploaded. It stands here because Next keeps the first policy it is given. */
const NOTHING = "sandbox; default-src 'none'";

function contentSecurityPolicy(nonce: string): string {
  const isDevelopment = process.env.NODE_ENV === "development";
  // In development React evaluates source text and its overlay styles itself.
  const scripts = `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`;
  const styles = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`,
    `style-src 'self' ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${signInOrigin()}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join("; ");
}

// Browsers check form-action on redirects too, and signing in by OIDC is a form that leads there.
function signInOrigin(): string {
  const issuer = process.env.OIDC_ISSUER;
  return issuer ? ` ${new URL(issuer).origin}` : "";
}
