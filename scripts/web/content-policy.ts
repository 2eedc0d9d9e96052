// What visitors uploaded.
const UPLOADED = /^\/(files|logo)\/|^\/release\/[^/]+\/picture$/;
const UPLOADED_POLICY = "sandbox; default-src 'none'";
// Addresses that only receive.
const RECEIVING = /\/upload$/;
const RECEIVING_POLICY = "default-src 'none'; frame-ancestors 'none'";

export type Surroundings = {
  isDevelopment: boolean;
  /** The identity provider of the installation, if it has one. */
  issuer: string | undefined;
};

/**
 * The Content-Security-Policy (CSP Level 3) of an answer under a path: pages run nothing without the nonce, what
 * somebody uploaded runs nothing at all. A path that cannot be read is treated like an upload.
 */
export function contentPolicy(path: string, nonce: string, around: Surroundings): string {
  const read = readable(path);
  if (read === null || UPLOADED.test(read)) return UPLOADED_POLICY;
  return RECEIVING.test(read) ? RECEIVING_POLICY : policyOfPages(nonce, around);
}

function readable(path: string): string | null {
  try {
    return decodeURI(path);
  } catch {
    return null;
  }
}

function policyOfPages(nonce: string, { isDevelopment, issuer }: Surroundings): string {
  // In development React evaluates source text and its overlay styles itself.
  const scripts = `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`;
  const styles = isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  // Browsers check form-action on redirects too, and signing in by OIDC is a form that leads there.
  const provider = issuer ? ` ${new URL(issuer).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts}`,
    `style-src 'self' ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${provider}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ].join("; ");
}
