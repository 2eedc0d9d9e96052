import { notFound } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import { download } from "@/lib/documents/download";
import { env } from "@/lib/env";
import { cleanName, disposition } from "@/lib/files/rules";
import { t } from "@/lib/i18n/words";
import { pressDocument } from "@/lib/press/document";
import { pressHtml } from "@/lib/press/html";
import { printOf } from "@/lib/press/printing";
import { findPressOf } from "@/lib/press/queries";
import { citiesThatMet } from "@/lib/press/wording";
import { calendarDay, toDay } from "@/lib/time";

type Context = { params: Promise<{ id: string }> };

/** A press release as a file: for everybody or as one city's version. What is not released is marked as missing. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const actor = await requireActor();
  const press = await findPressOf(actor, (await params).id);
  if (!press) notFound();
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("city");
  const city = citiesThatMet(press.meeting).find(({ id }) => id === asked) ?? null;
  if (asked && !city) notFound();

  const print = printOf(press, { city, network: env().NETWORK_NAME, now: new Date() });
  const day = toDay(calendarDay(press.meeting.startsAt, press.meeting.timeZone));
  const name = t("press.versions.fileName", { day, city: city?.name ?? "" }).trim();
  const format = searchParams.get("format");
  if (format === "html") return html(pressHtml(print), name);
  return download(pressDocument(print), format === "docx" ? "docx" : "txt", name);
}

function html(content: string, name: string): Response {
  return new Response(content, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Disposition": disposition("attachment", cleanName(name, "html")),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });
}
