import { notFound } from "next/navigation";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { listCityFacts } from "@/lib/cities/find-known";
import { citiesAsCsv } from "@/lib/cities/sheet";
import { t } from "@/lib/i18n/words";
import { calendarDay, toDay } from "@/lib/time";

/** All cities as CSV that can be imported again. */
export async function GET(): Promise<Response> {
  const actor = await requireActor();
  if (!can(actor, "city.import", null)) notFound();
  const today = calendarDay(new Date());
  const name = t("cityImport.file", { day: toDay(today) });
  return new Response(citiesAsCsv(await listCityFacts(today)), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.csv"`,
      "Cache-Control": "no-store",
    },
  });
}
