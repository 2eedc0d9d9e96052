import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { contentPolicy, type Surroundings } from "./content-policy.ts";

// Files of the build, and addresses that only receive: next.config.js gives those their policy, and Next keeps the first.
const OTHERS = /^\/_next\/static\/|^\/icon\.svg$|\/upload$/;

/**
 * Gives the answer a Content-Security-Policy with a nonce of its own and tells the layouts nonce and path, whatever
 * the visitor claims in their place. It guards nothing: access is decided in use cases and queries.
 */
export function prepareRequest(
  request: Pick<IncomingMessage, "url" | "headers">,
  response: Pick<ServerResponse, "setHeader">,
  around: Surroundings,
): void {
  const [path = "/"] = (request.url ?? "/").split("?");
  request.headers["x-path"] = path;
  delete request.headers["content-security-policy"];
  delete request.headers["content-security-policy-report-only"];
  if (OTHERS.test(path)) return;

  const policy = contentPolicy(path, randomBytes(16).toString("base64"), around);
  request.headers["content-security-policy"] = policy;
  response.setHeader("content-security-policy", policy);
}
