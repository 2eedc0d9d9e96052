const IPV6_NETWORK = 4;

type Sent = { get: (name: string) => string | null };

/**
 * Where a request comes from: the address the nearest proxy saw, which stands last in
 * X-Forwarded-For (Next fills it in without a proxy). IPv6 counts by /64, the least a household gets.
 */
export function placeOf(headers: Sent): string {
  const nearest = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  const mapped = nearest.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!mapped.includes(":")) return mapped || "unknown";
  return expand(mapped).slice(0, IPV6_NETWORK).join(":");
}

function expand(address: string): string[] {
  const [head = "", tail] = address.toLowerCase().split("::");
  const before = head.split(":").filter(Boolean);
  const after = (tail ?? "").split(":").filter(Boolean);
  const missing = tail === undefined ? 0 : Math.max(8 - before.length - after.length, 0);
  return [...before, ...Array<string>(missing).fill("0"), ...after];
}
