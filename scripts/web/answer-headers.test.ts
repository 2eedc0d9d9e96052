import { globSync } from "node:fs";
import { expect, it } from "vitest";
import { answerHeaders } from "./answer-headers";

it.each(["/invitation/secret", "/api/calendar/secret", "/call/secret/note", "/sign-in/confirm"])(
  "tells nobody the address %s",
  (path) => {
    expect(answerHeaders(path)).toContainEqual(["Referrer-Policy", "no-referrer"]);
    expect(answerHeaders(path)).toContainEqual(["X-Robots-Tag", "noindex, nofollow"]);
  },
);

it("tells nobody the address of any page or file that opens with a token", () => {
  const addresses = globSync("app/**/[[]token]/**/{page.tsx,route.ts}").map((file) =>
    file.replace(/^app|\/\([a-z]+\)|\/[^/]+$/g, ""),
  );
  expect(addresses).toContain("/invitation/[token]");
  for (const address of addresses) {
    const policies = answerHeaders(address).filter(([name]) => name === "Referrer-Policy");
    expect([address, policies]).toEqual([address, [["Referrer-Policy", "no-referrer"]]]);
  }
});

it.each(["/", "/appeals/an-alle", "/calls/1", "/sign-in"])("may be found: %s", (path) => {
  expect(answerHeaders(path)).toContainEqual(["Referrer-Policy", "same-origin"]);
  expect(answerHeaders(path).map(([name]) => name)).not.toContain("X-Robots-Tag");
});

it("lets no page stand in a frame", () => {
  expect(answerHeaders("/overview")).toContainEqual(["X-Frame-Options", "DENY"]);
});
