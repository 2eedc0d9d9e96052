import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { chromiumFlags, installedChromium } from "./chromium";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rathausrunde-path-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function install(name: string, mode: number): string {
  const path = join(folder, name);
  writeFileSync(path, "");
  chmodSync(path, mode);
  return path;
}

it("takes the browser that CHROMIUM_PATH names before any other", () => {
  install("chromium", 0o755);
  expect(installedChromium({ CHROMIUM_PATH: "/opt/mine", PATH: folder })).toBe("/opt/mine");
});

it("finds a browser on the search path, and passes by what cannot be run", () => {
  install("chromium", 0o644);
  const chrome = install("google-chrome", 0o755);
  expect(installedChromium({ CHROMIUM_PATH: "", PATH: `/nowhere:${folder}` })).toBe(chrome);
});

it("keeps the sandbox for everybody but root", () => {
  expect(chromiumFlags(false)).not.toContain("--no-sandbox");
  expect(chromiumFlags(true)).toContain("--no-sandbox");
});
