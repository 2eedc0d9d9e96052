import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { scripts } from "../../package.json";

const DOCUMENTS = globSync(["*.md", "docs/**/*.md", "prisma/data/*.md"]);
const PATHS = /`((?:app|components|docs|e2e|lib|messages|prisma|public|scripts)\/[^`{*…<\s]*)`/g;
const LINKS = /\]\((?!https?:|#)([^)#\s]+)/g;
const COMMANDS = /npm run ([\w:-]+)/g;

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);

describe.each(DOCUMENTS)("%s", (name) => {
  const text = readFileSync(name, "utf8");

  it("names only files there are", () => {
    const links = found(text, LINKS).map((link) => join(dirname(name), link));
    expect([...found(text, PATHS), ...links].filter((path) => !existsSync(path))).toEqual([]);
  });

  it("names only commands there are", () => {
    expect(found(text, COMMANDS).filter((command) => !(command in scripts))).toEqual([]);
  });
});

it("names every command in README.md", () => {
  const named = found(readFileSync("README.md", "utf8"), /(?:npm (?:run )?|`(?!npm))([\w:-]+)/g);
  expect(Object.keys(scripts).filter((command) => !named.includes(command))).toEqual([]);
});
