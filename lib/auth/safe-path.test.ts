import { expect, it } from "vitest";
import { safePath } from "@/lib/auth/safe-path";

it.each(["/meetings/new", "/appeals/mitmachen", "/meetings?page=2"])("leads back to %s", (path) => {
  expect(safePath(path)).toBe(path);
});

it.each([
  "https://evil.example/",
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "/%2e//evil.example",
  "\\\\evil.example",
  "javascript:alert(1)",
  "evil",
  "",
  null,
  undefined,
  `/${"a".repeat(600)}`,
  "/sign-in",
  "/sign-in/sent?request=1",
  "/api/health",
  "/",
])("leads to the overview instead of %s", (path) => {
  expect(safePath(path)).toBe("/overview");
});
