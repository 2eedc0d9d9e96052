import { describe, expect, it } from "vitest";
import { plainText } from "@/lib/markdown/plain";
import { type Block, type Inline, readProse } from "@/lib/markdown/prose";

function linksIn(tree: readonly (Block | Inline)[]): string[] {
  return tree.flatMap((node) => [
    ...(node.kind === "link" ? [node.href] : []),
    ...("children" in node ? linksIn(node.children) : []),
    ...(node.kind === "list" ? node.items.flatMap((item) => linksIn(item)) : []),
  ]);
}

function depthOf(tree: readonly (Block | Inline)[]): number {
  const below = tree.map((node) => {
    if ("children" in node) return 1 + depthOf(node.children);
    return node.kind === "list" ? 1 + Math.max(0, ...node.items.map((item) => depthOf(item))) : 0;
  });
  return Math.max(0, ...below);
}

describe("the subset", () => {
  it("knows paragraphs, emphasis, links, lists, quotes and two levels of headings", () => {
    const typed = [
      "# Warum",
      "#### Wie",
      "Ein *leises* und ein **lautes** Wort, [mehr](https://stadt.example/a).",
      "- eins\n- zwei",
      "3. drei",
      "> gesagt",
    ].join("\n\n");
    const blocks = readProse(typed);
    expect(
      blocks.map((block) => (block.kind === "heading" ? `h${block.level}` : block.kind)),
    ).toEqual(["h2", "h3", "paragraph", "list", "list", "quote"]);
    expect(linksIn(blocks)).toEqual(["https://stadt.example/a"]);
    expect(plainText(blocks)).toBe(
      "Warum\n\nWie\n\nEin leises und ein lautes Wort, mehr (https://stadt.example/a).\n\n– eins\n– zwei\n\n3. drei\n\n> gesagt",
    );
  });

  it("keeps a typed line break and starts a new paragraph after an empty line", () => {
    expect(plainText(readProse("eins  \nzwei\n\ndrei"))).toBe("eins\nzwei\n\ndrei");
  });

  it("leaves what it does not know as it was typed", () => {
    expect(plainText(readProse("Absatz\n---\n\n    eingerückt und `Code`\n\n```\nx\n```"))).toBe(
      "Absatz\n---\n\neingerückt und `Code`\n\n```\nx\n```",
    );
  });

  it("does not repeat an address that is its own words", () => {
    expect(plainText(readProse("<https://stadt.example/> und <rat@stadt.example>"))).toBe(
      "https://stadt.example/ und rat@stadt.example",
    );
  });
});

describe("hostile text", () => {
  it.each([
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](\\javascript:alert(1))",
    "[x](<java\tscript:alert(1)>)",
    "<javascript:alert(1)>",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:x)",
    "[x](http://stadt.example)",
    "[x](//stadt.example)",
    "[x](/appeals)",
    "[x](https://bank.example@stadt.example/)",
    "[x](mailto:a@b.example,c@d.example)",
    "[x](mailto:a%0d%0abcc:c@d.example)",
    "[x][y]\n\n[y]: javascript:alert(1)",
  ])("%j makes no link", (typed) => {
    expect(linksIn(readProse(typed))).toEqual([]);
  });

  it("drops the extra fields of a mail address", () => {
    expect(linksIn(readProse("[x](mailto:a@b.example?bcc=c@d.example&body=x)"))).toEqual([
      "mailto:a@b.example",
    ]);
  });

  it("keeps raw HTML as the characters it is", () => {
    const typed =
      '<script>alert(1)</script>\n\n<img src=x onerror=alert(1)> und <b onclick="x">fett</b> &lt;i&gt;';
    const blocks = readProse(typed);
    expect(blocks.every(({ kind }) => kind === "paragraph")).toBe(true);
    expect(plainText(blocks)).toContain("<script>alert(1)</script>");
  });

  it("shows no image, only its words", () => {
    expect(readProse("![Rathaus](https://x.example/a.png)")).toEqual([
      { kind: "paragraph", children: [{ kind: "text", text: "Rathaus" }] },
    ]);
    expect(
      linksIn(readProse("![a](javascript:alert(1)) ![](https://x.example/pixel.png)")),
    ).toEqual([]);
  });

  it("takes out marks that turn the direction of reading", () => {
    expect(plainText(readProse("\u202egnp.exe\u202c \u2066x\u2069"))).toBe("gnp.exe x");
  });

  it.each([
    ["quotes", ">".repeat(20_000)],
    ["quotes with spaces", `${"> ".repeat(9000)}x`],
    ["list marks in one line", `${"- ".repeat(9000)}x`],
    [
      "growing lists",
      Array.from({ length: 180 }, (_, level) => `${" ".repeat(level * 2)}- x`).join("\n"),
    ],
    ["mixed marks", `${"> - 1. ".repeat(2500)}x`],
    ["stars", "*a **b ".repeat(2800)],
    ["underscores", "_a __b ".repeat(2800)],
    ["nothing but stars", "*".repeat(20_000)],
    ["brackets", "[".repeat(20_000)],
    ["closed brackets", `${"[".repeat(6000)}a${"](https://x.example)".repeat(600)}`],
    ["angle brackets", "<".repeat(20_000)],
    ["backticks", "`a``b".repeat(4000)],
    ["entities", "&#0;&amp;&#x110000;".repeat(1000)],
    ["a megabyte", "Wort ".repeat(200_000)],
  ])("is read in time and stays shallow: %s", (_, typed) => {
    const begun = performance.now();
    const blocks = readProse(typed);
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(depthOf(blocks)).toBeLessThan(20);
    expect(plainText(blocks).length).toBeLessThan(60_000);
  });
});
