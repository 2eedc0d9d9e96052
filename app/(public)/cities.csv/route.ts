import { env } from "@/lib/env";
import { freshAnswer } from "@/lib/oparl/fresh";
import { membersAsSheet } from "@/lib/oparl/members";
import { listMembers } from "@/lib/oparl/queries";

export const dynamic = "force-dynamic";

/** The member cities for spreadsheets and other programs. */
export async function GET(request: Request): Promise<Response> {
  const sheet = membersAsSheet(await listMembers(new Date()), env().NEXTAUTH_URL);
  return freshAnswer(request, sheet, { type: "text/csv" });
}
