import { entityTag, isKnown } from "@/lib/feeds/freshness";

// Programs in foreign pages may read everything that is published (OParl 1.1, 2.6).
const OPEN = { "access-control-allow-origin": "*" };

/** An answer for everybody, or "not modified" for who has it (RFC 9110, 13); `modified` in whole seconds. */
export function freshAnswer(
  request: Request,
  body: string,
  { type, modified = null }: { type: string; modified?: Date | null },
): Response {
  const tag = entityTag(body);
  const headers = {
    ...OPEN,
    etag: tag,
    "cache-control": "public, no-cache",
    "content-type": `${type}; charset=utf-8`,
    ...(modified ? { "last-modified": modified.toUTCString() } : {}),
  };
  return isUnchanged(request.headers, tag, modified)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

/** Why there is nothing, as an object of OParl (1.1, 2.9). */
export function failed(
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Response {
  const error = { type: "https://schema.oparl.org/1.1/Error", message, debug: `HTTP ${status}` };
  return Response.json(error, {
    status,
    headers: { ...OPEN, "cache-control": "no-store", ...headers },
  });
}

/** RFC 9110, 13.2.2: the date counts only where no tag is named. */
function isUnchanged(headers: Headers, tag: string, modified: Date | null): boolean {
  const known = headers.get("if-none-match");
  if (known !== null) return isKnown(known, tag);
  const since = Date.parse(headers.get("if-modified-since") ?? "");
  return modified !== null && Number(modified) <= since;
}
