import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { keyOf } from "@/lib/commitments/halves";
import { readReview, wishOf } from "@/lib/commitments/read-review";
import { reviewSheet } from "@/lib/commitments/sheet";
import { t } from "@/lib/i18n/words";

/** The half-yearly review as a file for spreadsheets. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor();
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const review = (await readReview(actor, wishOf(params), new Date())) ?? notFound();
  const name = t("commitments.review.file", { half: keyOf(review.half) });
  return new Response(reviewSheet(review.lines), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}
