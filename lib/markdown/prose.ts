import { fromMarkdown } from "mdast-util-from-markdown";

/** What remains of a typed text: a closed set of kinds, so that nothing else can ever be shown. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "break" }
  | { kind: "emphasis" | "strong"; children: Inline[] }
  | { kind: "link"; href: string; children: Inline[] };

export type Block =
  | { kind: "paragraph"; children: Inline[] }
  | { kind: "heading"; level: 2 | 3; children: Inline[] }
  | { kind: "list"; ordered: boolean; start: number; items: Block[][] }
  | { kind: "quote"; children: Block[] };

type Parsed = ReturnType<typeof fromMarkdown>["children"][number];
type Phrasing = Extract<Parsed, { type: "paragraph" }>["children"][number];

const LONGEST = 20_000;
const DEEPEST = 6;

// What is not in the subset stays as typed instead of vanishing or becoming code.
const SUBSET = {
  disable: {
    null: [
      "htmlFlow",
      "htmlText",
      "codeIndented",
      "codeFenced",
      "codeText",
      "definition",
      "thematicBreak",
      "setextUnderline",
    ],
  },
};

// Marks that reverse the direction of what follows could make a link read as another one.
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Reads the Markdown subset: paragraphs, emphasis, lists, quotes, headings of level 2 and 3, links to https
 * and mailto. Everything else becomes plain text; at most 20,000 characters and six levels are read.
 */
export function readProse(markdown: string): Block[] {
  const typed = markdown.slice(0, LONGEST).replaceAll(DIRECTION_MARKS, "");
  return blocksOf(fromMarkdown(flattened(typed), { extensions: [SUBSET] }).children, 0);
}

/** Nesting costs the parser more than length: markers beyond the deepest level are dropped. */
function flattened(typed: string): string {
  const markers = new RegExp(
    `^((?:[ \\t]*(?:>|[-+*](?=\\s)|\\d{1,9}[.)](?=\\s))){${DEEPEST}})(?:[ \\t]*(?:>|[-+*](?=\\s)|\\d{1,9}[.)](?=\\s)))+`,
    "gm",
  );
  return typed.replaceAll(markers, "$1");
}

function blocksOf(nodes: readonly Parsed[], depth: number): Block[] {
  return nodes.flatMap((node) => blockOf(node, depth));
}

function blockOf(node: Parsed, depth: number): Block[] {
  switch (node.type) {
    case "paragraph":
      return [{ kind: "paragraph", children: inlinesOf(node.children, 0) }];
    case "heading":
      return [
        { kind: "heading", level: node.depth > 2 ? 3 : 2, children: inlinesOf(node.children, 0) },
      ];
    case "blockquote":
      return nested(node.children, depth, (children) => ({ kind: "quote", children }));
    case "list":
      return listOf(node, depth);
    default:
      return "value" in node ? [{ kind: "paragraph", children: textOf(node.value) }] : [];
  }
}

function listOf(node: Extract<Parsed, { type: "list" }>, depth: number): Block[] {
  const items = node.children.map((item) => blocksOf(item.children, depth + 1));
  if (depth >= DEEPEST) return items.flat();
  return [{ kind: "list", ordered: node.ordered === true, start: node.start ?? 1, items }];
}

function nested(
  children: readonly Parsed[],
  depth: number,
  wrap: (blocks: Block[]) => Block,
): Block[] {
  const blocks = blocksOf(children, depth + 1);
  return depth >= DEEPEST ? blocks : [wrap(blocks)];
}

function inlinesOf(nodes: readonly Phrasing[], depth: number): Inline[] {
  return nodes.flatMap((node) => inlineOf(node, depth));
}

function inlineOf(node: Phrasing, depth: number): Inline[] {
  switch (node.type) {
    case "text":
      return textOf(node.value);
    case "break":
      return [{ kind: "break" }];
    case "emphasis":
    case "strong": {
      const children = inlinesOf(node.children, depth + 1);
      return depth >= DEEPEST ? children : [{ kind: node.type, children }];
    }
    case "link": {
      const href = safeAddress(node.url);
      const children = inlinesOf(node.children, depth + 1);
      return href ? [{ kind: "link", href, children }] : children;
    }
    case "image":
      return textOf(node.alt ?? "");
    default:
      return "value" in node ? textOf(node.value) : [];
  }
}

function textOf(text: string): Inline[] {
  return text ? [{ kind: "text", text }] : [];
}

/** An https address without credentials or a bare mail address; null for everything else. */
function safeAddress(typed: string): string | null {
  if (!URL.canParse(typed)) return null;
  const url = new URL(typed);
  if (url.protocol === "https:" && !url.username && !url.password) return url.href;
  // Fields such as bcc or body behind a "?" are left out.
  if (url.protocol === "mailto:" && /^[^\s@,;%]+@[^\s@,;%]+$/.test(url.pathname))
    return `mailto:${url.pathname}`;
  return null;
}
