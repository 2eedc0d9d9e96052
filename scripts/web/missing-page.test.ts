import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { fillMissingPage } from "./missing-page";

const PAGE = { html: "<h1>Diese Seite gibt es nicht</h1>", policy: "script-src 'nonce-new'" };

/** What a browser gets when the server answers like this. */
async function answered(
  answer: (response: ServerResponse) => void,
  fetchPage: () => Promise<typeof PAGE> = async () => PAGE,
) {
  const server = createServer((_, response) => {
    fillMissingPage(response, fetchPage);
    answer(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`);
    const policy = response.headers.get("content-security-policy");
    return { status: response.status, policy, text: await response.text() };
  } finally {
    server.close();
  }
}

function sends(status: number, type: string, compressed = false) {
  return (response: ServerResponse) => {
    response.statusCode = status;
    response.setHeader("Content-Type", type);
    response.setHeader("Content-Security-Policy", "script-src 'nonce-old'");
    if (compressed) response.setHeader("Content-Encoding", "gzip");
    response.flushHeaders();
    response.write(compressed ? gzipSync("leer") : "le");
    response.end(compressed ? undefined : "er");
  };
}

it.each([false, true])(
  "a missing page says so without a script (compressed: %s)",
  async (packed) => {
    expect(await answered(sends(404, "text/html; charset=utf-8", packed))).toEqual({
      status: 404,
      policy: PAGE.policy,
      text: PAGE.html,
    });
  },
);

it.each([
  [200, "text/html; charset=utf-8"],
  [404, "application/json"],
  [404, "text/x-component"],
])("an answer %s of %s stays as it is", async (status, type) => {
  expect(await answered(sends(status, type))).toEqual({
    status,
    policy: "script-src 'nonce-old'",
    text: "leer",
  });
});

it("a missing page is missing also where its content cannot be had", async () => {
  const nothing = async () => Promise.reject(new Error("closed"));
  expect(await answered(sends(404, "text/html"), nothing)).toMatchObject({ status: 404, text: "" });
});
