import { Fragment, type ReactNode } from "react";
import type { Block, Inline } from "@/lib/markdown/prose";

type ProseProps = {
  blocks: readonly Block[];
  /** Level of the page's heading above the text; its own headings stand below it. */
  under?: 1 | 3;
};

/** A typed text: only the kinds that `readProse` knows can come out of it. */
export function Prose({ blocks, under = 1 }: ProseProps) {
  return <>{blocks.map((block, index) => keyed(index, showBlock(block, under)))}</>;
}

// The parts of a text never change places on their own: their position is their identity.
function keyed(position: number, part: ReactNode): ReactNode {
  return <Fragment key={position}>{part}</Fragment>;
}

function showBlock(block: Block, under: 1 | 3): ReactNode {
  switch (block.kind) {
    case "paragraph":
      return <p>{showLine(block.children)}</p>;
    case "heading": {
      const Tag = `h${(block.level - 1 + under) as 2 | 3 | 4 | 5}` as const;
      return <Tag className={headings[block.level]}>{showLine(block.children)}</Tag>;
    }
    case "list":
      return showList(block, under);
    case "quote":
      return (
        <blockquote className="stack gap-4 border-line border-l-4 pl-4">
          <Prose blocks={block.children} under={under} />
        </blockquote>
      );
  }
}

const headings = { 2: "kern-heading-medium", 3: "kern-heading-small" } as const;

function showList(list: Extract<Block, { kind: "list" }>, under: 1 | 3): ReactNode {
  const items = list.items.map((item, index) =>
    keyed(
      index,
      <li>
        <Prose blocks={item} under={under} />
      </li>,
    ),
  );
  return list.ordered ? (
    <ol className="list-decimal space-y-1 pl-8" start={list.start}>
      {items}
    </ol>
  ) : (
    <ul className="list-disc space-y-1 pl-8">{items}</ul>
  );
}

function showLine(parts: readonly Inline[]): ReactNode {
  return parts.map((part, index) => keyed(index, showPart(part)));
}

function showPart(part: Inline): ReactNode {
  switch (part.kind) {
    case "text":
      return part.text;
    case "break":
      return <br />;
    case "emphasis":
      return <em>{showLine(part.children)}</em>;
    case "strong":
      return <strong>{showLine(part.children)}</strong>;
    case "link":
      return (
        <a href={part.href} rel="noreferrer nofollow ugc">
          {showLine(part.children)}
        </a>
      );
  }
}
