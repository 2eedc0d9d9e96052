import "server-only";
import { env } from "@/lib/env";
import { Refused } from "@/lib/errors";
import { entityTag, isKnown } from "@/lib/feeds/freshness";
import { t } from "@/lib/i18n/words";
import { countTry } from "@/lib/limits/count-try";
import { placeOf } from "@/lib/limits/place";
import { type Answer, answerTo } from "@/lib/oparl/answer";
import { readKept, readPublished } from "@/lib/oparl/queries";
import { wholeSecond } from "@/lib/time";

// Programs in foreign pages may read everything that is published (OParl 1.1, 2.6).
const OPEN = { "access-control-allow-origin": "*" };
const RETRY_AFTER = "900";

/** Answers a request below the system of the open interface; `parts` are the pieces of its path. */
export async function respond(
  request: Request,
  parts: readonly string[],
  clock = new Date(),
): Promise<Response> {
  const now = wholeSecond(clock);
  if (!(await isWithinLimit(request))) {
    return failed(429, t("oparl.tooMany"), { "retry-after": RETRY_AFTER });
  }
  const { NEXTAUTH_URL, NETWORK_NAME, ...settings } = env();
  const [index, kept] = await Promise.all([readPublished(now), readKept()]);
  const offer = {
    network: NETWORK_NAME,
    license: settings.OPEN_DATA_LICENSE ?? null,
    contactName: settings.OPERATOR_NAME ?? null,
    contactEmail: settings.OPERATOR_EMAIL ?? null,
  };
  const world = { origin: NEXTAUTH_URL, offer, index, kept, now };
  return asResponse(request, answerTo(parts, new URL(request.url).searchParams, world));
}

function asResponse(request: Request, answer: Answer): Response {
  if (answer.status !== 200) return failed(answer.status, answer.message);
  const body = "text" in answer ? answer.text : JSON.stringify(answer.json);
  const tag = entityTag(body);
  const headers = {
    ...OPEN,
    etag: tag,
    "cache-control": "public, no-cache",
    "content-type": `${"text" in answer ? "text/plain" : "application/json"}; charset=utf-8`,
    ...(answer.modified ? { "last-modified": answer.modified.toUTCString() } : {}),
  };
  if (isUnchanged(request.headers, tag, answer.modified)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, { headers });
}

/** RFC 9110, 13.2.2: the date counts only where no tag is named. */
function isUnchanged(headers: Headers, tag: string, modified: Date | null): boolean {
  const known = headers.get("if-none-match");
  if (known !== null) return isKnown(known, tag);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return modified !== null && Number(modified) <= since;
}

function failed(status: number, message: string, headers: Record<string, string> = {}): Response {
  const error = { type: "https://schema.oparl.org/1.1/Error", message, debug: `HTTP ${status}` };
  return Response.json(error, {
    status,
    headers: { ...OPEN, "cache-control": "no-store", ...headers },
  });
}

async function isWithinLimit(request: Request): Promise<boolean> {
  try {
    await countTry("open.place", placeOf(request.headers));
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return false;
  }
}
