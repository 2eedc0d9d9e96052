type Headers = readonly (readonly [name: string, value: string])[];

// Nothing of the network is ever in a picture cache, a frame or a third-party page.
const EVERYWHERE: Headers = [
  ["X-Content-Type-Options", "nosniff"],
  ["X-Frame-Options", "DENY"],
  ["Strict-Transport-Security", "max-age=63072000; includeSubDomains"],
  ["Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
  ["Cross-Origin-Opener-Policy", "same-origin"],
  ["Cross-Origin-Resource-Policy", "same-origin"],
];
const OF_PAGES: Headers = [...EVERYWHERE, ["Referrer-Policy", "same-origin"]];
const OF_SECRETS: Headers = [
  ...EVERYWHERE,
  ["Referrer-Policy", "no-referrer"],
  ["X-Robots-Tag", "noindex, nofollow"],
];

// Whoever knows the address of such a page may do what it offers.
const SECRETS =
  /^\/(invitation|ballot|api\/calendar|call|appeal|approval|release|person|contact|join|sign-in\/confirm)(\/|$)/;

/** The headers of an answer under a path, besides its Content-Security-Policy; an address that is a secret is told to nobody. */
export function answerHeaders(path: string): Headers {
  return SECRETS.test(path) ? OF_SECRETS : OF_PAGES;
}
