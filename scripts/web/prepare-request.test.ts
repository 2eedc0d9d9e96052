import { expect, it } from "vitest";
import { prepareRequest } from "./prepare-request";

const HERE = { isDevelopment: false, issuer: undefined };

function prepared(url: string, headers: Record<string, string> = {}) {
  const request = { url, headers };
  const sent = new Map<string, unknown>();
  const response = { setHeader: (name: string, value: unknown) => sent.set(name, value) };
  // The real one gives itself back; nothing here asks for it.
  prepareRequest(request, response as never, HERE);
  return { seen: request.headers as Record<string, string | undefined>, sent };
}

it("tells page and browser the same policy, with another nonce each time", () => {
  const first = prepared("/overview");
  const second = prepared("/overview");
  expect(first.seen["content-security-policy"]).toBe(first.sent.get("Content-Security-Policy"));
  expect(first.seen["content-security-policy"]).not.toBe(second.seen["content-security-policy"]);
});

it("believes neither the policy nor the path a visitor sends", () => {
  const claims = {
    "content-security-policy": "script-src 'nonce-mine'",
    "content-security-policy-report-only": "script-src 'nonce-mine'",
    "x-path": "/account",
  };
  for (const url of ["/overview?next=/account", "/meetings/1/upload", "/icon.svg"]) {
    const { seen } = prepared(url, { ...claims });
    expect(JSON.stringify(seen)).not.toContain("nonce-mine");
    expect(seen["x-path"]).toBe(url.split("?")[0]);
  }
});
