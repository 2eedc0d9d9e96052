import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerHeaders } from "./answer-headers.ts";
import { contentPolicy, type Surroundings } from "./content-policy.ts";

// Files of the build; a picture with a policy of its own could not draw itself.
const OF_BUILD = /^\/_next\/static\/|^\/icon\.svg$/;

/**
 * Gives the answer its headers, among them a Content-Security-Policy with a nonce of its own, and tells the layouts
 * nonce and path, whatever the visitor claims in their place. It guards nothing: access is decided in use cases and
 * queries.
 */
export function prepareRequest(
  request: Pick<IncomingMessage, "url" | "headers">,
  response: Pick<ServerResponse, "setHeader">,
  around: Surroundings,
): void {
  const [path = "/"] = (request.url ?? "/").split("?");
  for (const [name, value] of answerHeaders(path)) response.setHeader(name, value);
  request.headers["x-path"] = path;
  delete request.headers["content-security-policy-report-only"];
  delete request.headers["content-security-policy"];
  if (OF_BUILD.test(path)) return;

  const policy = contentPolicy(path, randomBytes(16).toString("base64"), around);
  request.headers["content-security-policy"] = policy;
  response.setHeader("Content-Security-Policy", policy);
}
