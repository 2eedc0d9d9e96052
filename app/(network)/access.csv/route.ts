import { notFound } from "next/navigation";
import { readAccessReview } from "@/lib/accounts/read-review";
import { accessSheet } from "@/lib/accounts/sheet";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { calendarDay, toDay } from "@/lib/time";

/** Who can see what as a file for spreadsheets. */
export async function GET(): Promise<Response> {
  const actor = await requireActor();
  if (!can(actor, "access.review", null)) notFound();
  const now = new Date();
  const { accounts } = await readAccessReview(actor, now);
  const name = t("accounts.access.file", { day: toDay(calendarDay(now)) });
  return new Response(accessSheet(accounts), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}
