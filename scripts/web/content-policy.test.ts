import { expect, it } from "vitest";
import { contentPolicy } from "./content-policy";

const HERE = { isDevelopment: false, issuer: undefined };

it("runs only scripts that carry the nonce of this answer", () => {
  const policy = contentPolicy("/overview", "n0nce", HERE);
  expect(policy).toContain("script-src 'self' 'nonce-n0nce' 'strict-dynamic';");
  expect(policy).toContain("style-src 'self' 'nonce-n0nce';");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});

it.each(["/files/0190", "/logo/0190", "/%66iles/0190", "/release/secret/picture", "/%"])(
  "runs nothing in what was uploaded: %s",
  (path) => {
    expect(contentPolicy(path, "n0nce", HERE)).toBe("sandbox; default-src 'none'");
  },
);

it("closes addresses that only receive", () => {
  const policy = contentPolicy("/projects/1/upload", "n0nce", HERE);
  expect(policy).toBe("default-src 'none'; frame-ancestors 'none'");
});

it.each(["/", "/filesystem", "/release/secret", "/uploads"])("takes %s for a page", (path) => {
  expect(contentPolicy(path, "n0nce", HERE)).toContain("script-src");
});

it("lets forms lead to this installation and to its identity provider only", () => {
  expect(contentPolicy("/", "n", HERE)).toContain("form-action 'self';");
  expect(contentPolicy("/", "n", { ...HERE, issuer: "https://id.example/realms/x" })).toContain(
    "form-action 'self' https://id.example;",
  );
});
