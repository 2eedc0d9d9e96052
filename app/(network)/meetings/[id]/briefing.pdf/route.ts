import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { composeBriefing } from "@/lib/briefings/compose";
import { findBriefing } from "@/lib/briefings/queries";
import { download } from "@/lib/documents/download";
import { t } from "@/lib/i18n/words";
import { calendarDay, toDay } from "@/lib/time";

type Context = { params: Promise<{ id: string }> };

/** A city's sheet for a meeting, to be printed or read on the way. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor();
  const wish = new URL(request.url).searchParams.get("city") ?? undefined;
  const briefing = (await findBriefing(actor, (await params).id, wish)) ?? notFound();
  const day = toDay(calendarDay(briefing.meeting.startsAt, briefing.meeting.timeZone));
  const name = t("briefings.file", { city: briefing.city.slug, day });
  return download(composeBriefing(briefing, new Date()), "pdf", name);
}
