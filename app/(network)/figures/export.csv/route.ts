import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { keyOf } from "@/lib/commitments/halves";
import { wishOf } from "@/lib/commitments/read-review";
import { readFigures } from "@/lib/figures/read-figures";
import { figuresAsSheet } from "@/lib/figures/sheet";
import { t } from "@/lib/i18n/words";

/** The figures of a half-year as a file for spreadsheets. */
export async function GET(request: Request): Promise<Response> {
  const actor = await requireActor();
  const { half } = wishOf(Object.fromEntries(new URL(request.url).searchParams));
  const { chosen } = (await readFigures(actor, half, new Date())) ?? notFound();
  const name = t("figures.steering.file", { half: keyOf(chosen.half) });
  return new Response(figuresAsSheet(chosen), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}"`,
      "Cache-Control": "no-store",
    },
  });
}
