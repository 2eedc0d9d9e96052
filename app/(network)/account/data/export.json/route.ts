import { requireActor } from "@/lib/auth/session";
import { readOwnData, toJson } from "@/lib/privacy/read-export";

/** Everything about oneself as a file; reading changes nothing. */
export async function GET(): Promise<Response> {
  const actor = await requireActor();
  return new Response(toJson(await readOwnData(actor), new Date()), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="meine-daten.json"',
      "Cache-Control": "private, no-store",
    },
  });
}
