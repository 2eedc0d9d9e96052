import type { ServerResponse } from "node:http";

/** An address that leads nowhere. */
export const NOWHERE = "/gibt-es-nicht";

type MissingPage = { html: string; policy: string };

/** Asks the server for the page that stands at an address that leads nowhere. */
export async function fetchMissingPage(origin: string): Promise<MissingPage> {
  const answer = await fetch(`${origin}${NOWHERE}`);
  const policy = answer.headers.get("content-security-policy");
  if (!policy) throw new Error("a page without a policy");
  return { html: await answer.text(), policy };
}

/**
 * A page that turns out to be missing only while it is made has no content from Next until a script draws it
 * (vercel/next.js, issue 62228). Sends the page of an address that leads nowhere in its place.
 */
export function fillMissingPage(response: ServerResponse, fetchPage: () => Promise<MissingPage>) {
  const { writeHead, write, flushHeaders, end } = response;
  const send = { writeHead, write, flushHeaders, end };
  const isMissing = () =>
    response.statusCode === 404 &&
    String(response.getHeader("Content-Type")).startsWith("text/html");

  const holdBack = (name: "writeHead" | "write" | "flushHeaders", answer: unknown) =>
    Object.assign(response, {
      [name]: (...given: unknown[]) =>
        isMissing() ? answer : Reflect.apply(send[name], response, given),
    });
  holdBack("writeHead", response);
  holdBack("write", true);
  holdBack("flushHeaders", undefined);
  Object.assign(response, {
    end: (...given: unknown[]) => {
      if (isMissing()) void fill();
      else Reflect.apply(send.end, response, given);
      return response;
    },
  });

  async function fill(): Promise<void> {
    const page = await fetchPage().catch((error: unknown) => console.error(error));
    // They are those of the page held back, which may have been compressed.
    for (const name of ["Content-Encoding", "Content-Length"]) response.removeHeader(name);
    if (page) response.setHeader("Content-Security-Policy", page.policy);
    send.writeHead.call(response, 404);
    send.end.call(response, page?.html ?? "", "utf8");
  }
}
