import { env } from "@/lib/env";
import { securityText } from "@/lib/operator/security";

export const dynamic = "force-dynamic";

/** Whom to tell about a weakness. */
export function GET(): Response {
  const { NEXTAUTH_URL, OPERATOR_EMAIL } = env();
  // An operator in earnest has an address; nothing else starts without one.
  if (!OPERATOR_EMAIL) return new Response(null, { status: 404 });
  const text = securityText({ origin: NEXTAUTH_URL, email: OPERATOR_EMAIL }, new Date());
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
