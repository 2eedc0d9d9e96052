const GOOD_FOR_DAYS = 180;

/** security.txt (RFC 9116): where weaknesses are reported, good for half a year from `now`. */
export function securityText(
  { origin, email }: { origin: string; email: string },
  now: Date,
): string {
  const expires = new Date(now.getTime() + GOOD_FOR_DAYS * 86_400_000);
  return [
    `Contact: mailto:${email}`,
    `Expires: ${expires.toISOString()}`,
    "Preferred-Languages: de, en",
    `Canonical: ${origin}/.well-known/security.txt`,
    "",
  ].join("\r\n");
}
