import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { actions, pages, routes } from "./access-table";

const files = readdirSync("app", { recursive: true, encoding: "utf8" });

/** "app/(network)/meetings/[id]/page.tsx" is served at "/meetings/[id]". */
function addressOf(file: string): string {
  const parts = dirname(file).split("/");
  return `/${parts.filter((part) => part !== "." && !/^\(.*\)$/.test(part)).join("/")}`;
}

function named(name: string): string[] {
  return files.filter((file) => file === name || file.endsWith(`/${name}`));
}

/** Names a file exports, whatever they are. */
function exportsOf(file: string): string[] {
  const source = readFileSync(join("app", file), "utf8");
  return [...source.matchAll(/^export\s+(?:async\s+)?(?:function|const|let)\s+(\w+)/gm)].map(
    ([, name]) => name ?? "",
  );
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

describe("the table of access knows", () => {
  it("every page and no other", () => {
    expect(Object.keys(pages).toSorted()).toEqual(named("page.tsx").map(addressOf).toSorted());
  });

  it("every route handler and no other", () => {
    const handlers = named("route.ts").flatMap((file) =>
      exportsOf(file)
        .filter((name) => METHODS.includes(name))
        .map((method) => `${method} ${addressOf(file)}`),
    );
    expect(Object.keys(routes).toSorted()).toEqual(handlers.toSorted());
  });

  it("every server action and no other", () => {
    const all = named("actions.ts").flatMap((file) =>
      exportsOf(file).map((name) => `${addressOf(file)} ${name}`),
    );
    expect(Object.keys(actions).toSorted()).toEqual(all.toSorted());
  });
});

describe("server actions", () => {
  const sources = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes(".test."))
      .map((file) => join(folder, file)),
  );

  it("live in files named actions.ts only, where the table finds them", () => {
    const strays = sources.filter(
      (file) =>
        !file.endsWith("/actions.ts") && /^\s*["']use server["']/m.test(readFileSync(file, "utf8")),
    );
    expect(strays).toEqual([]);
  });

  it("never lead away from what was typed because nobody is signed in", () => {
    const leading = sources.filter(
      (file) => file.endsWith("/actions.ts") && readFileSync(file, "utf8").includes("requireActor"),
    );
    expect(leading).toEqual([]);
  });

  it("end on a page that is drawn anew, by goTo alone", () => {
    const leading = sources.filter(
      (file) => file.endsWith("/actions.ts") && /\bredirect\(/.test(readFileSync(file, "utf8")),
    );
    expect(leading).toEqual([]);
  });

  it("are exported as functions one by one", () => {
    const hidden = sources.filter(
      (file) =>
        file.endsWith("/actions.ts") &&
        /^export\s*(\{|\*|default)/m.test(readFileSync(file, "utf8")),
    );
    expect(hidden).toEqual([]);
  });
});
