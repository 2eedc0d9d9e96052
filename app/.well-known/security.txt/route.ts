import { env } from "@/lib/env";
import { readOperator } from "@/lib/operator/read-operator";
import { securityText } from "@/lib/operator/security";

export const dynamic = "force-dynamic";

/** Whom to tell about a weakness. */
export async function GET(): Promise<Response> {
  const { email } = await readOperator();
  // An operator in earnest has an address; nothing else starts without one.
  if (!email) return new Response(null, { status: 404 });
  const text = securityText({ origin: env().NEXTAUTH_URL, email }, new Date());
  return new Response(text, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
