import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourceHash } from "./source-hash";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "rathausrunde-sources-"));
  mkdirSync(join(root, "app/meetings"), { recursive: true });
  write("app/page.tsx", "one");
  write("app/meetings/page.tsx", "two");
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}

it("stays the same while nothing changes", () => {
  expect(sourceHash(root)).toBe(sourceHash(root));
});

it.each<[string, () => void]>([
  ["a file is edited", () => write("app/page.tsx", "changed")],
  ["a file is added", () => write("app/meetings/new.tsx", "")],
  ["a file is removed", () => rmSync(join(root, "app/page.tsx"))],
  ["a file is renamed", () => renameSync(join(root, "app/page.tsx"), join(root, "app/pages.tsx"))],
  ["a package is updated", () => write("package-lock.json", "{}")],
])("changes when %s", (_, change) => {
  const before = sourceHash(root);
  change();
  expect(sourceHash(root)).not.toBe(before);
});

it("does not ask for a new build because of a test", () => {
  const before = sourceHash(root);
  write("app/page.test.tsx", "claims");
  expect(sourceHash(root)).toBe(before);
});

it("tells two files apart from one with the text of both", () => {
  const before = sourceHash(root, ["app"]);
  write("app/page.tsx", "onetwo");
  write("app/meetings/page.tsx", "");
  expect(sourceHash(root, ["app"])).not.toBe(before);
});
