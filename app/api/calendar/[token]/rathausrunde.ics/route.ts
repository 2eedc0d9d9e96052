import { Refused } from "@/lib/errors";
import { entityTag, isKnown } from "@/lib/feeds/freshness";
import { readFeed } from "@/lib/feeds/read-feed";
import { countTry } from "@/lib/limits/count-try";
import { placeOf } from "@/lib/limits/place";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ token: string }> };

const NOT_KEPT = { "cache-control": "no-store" };

/** Somebody's calendar for the calendar program they gave the address to. The address is the key. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const calendar = await readFeed((await params).token);
  if (calendar === null) return turnAway(request);

  const tag = entityTag(calendar);
  const headers = { etag: tag, "cache-control": "private, no-cache" };
  if (isKnown(request.headers.get("if-none-match"), tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(calendar, {
    headers: {
      ...headers,
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'inline; filename="rathausrunde.ics"',
    },
  });
}

async function turnAway(request: Request): Promise<Response> {
  try {
    await countTry("feed.place", placeOf(request.headers));
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return new Response(null, { status: 429, headers: { ...NOT_KEPT, "retry-after": "900" } });
  }
  return new Response(null, { status: 404, headers: NOT_KEPT });
}
