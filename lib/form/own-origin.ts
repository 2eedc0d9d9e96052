import "server-only";
import { headers } from "next/headers";
import { env } from "@/lib/env";

/**
 * Whether a request comes from a page of ours. Browsers send Origin with every POST; under `no-referrer`
 * they send "null" instead, and Sec-Fetch-Site, which no page can forge, tells the same (Fetch Standard).
 */
export async function isOwnOrigin(): Promise<boolean> {
  const sent = await headers();
  const origin = sent.get("origin");
  if (origin && origin !== "null") return origin === new URL(env().NEXTAUTH_URL).origin;
  return sent.get("sec-fetch-site") === "same-origin";
}
