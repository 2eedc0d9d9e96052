import { notFound } from "next/navigation";
import { readQuestion } from "@/lib/audit/schema";
import { listEventsForFile } from "@/lib/audit/search-events";
import { auditSheet } from "@/lib/audit/sheet";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";

/** What was looked for in the audit log, as a file. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor();
  if (!can(actor, "audit.search", null)) notFound();
  const asked = Object.fromEntries(new URL(request.url).searchParams);
  return new Response(auditSheet(await listEventsForFile(actor, readQuestion(asked))), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="verlauf.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
