import { DataTable } from "@/components/ui/data-table";
import { Facts } from "@/components/ui/facts";
import { Quote } from "@/components/ui/quote";
import { type Block, type Span, spansOf, type Words } from "@/lib/documents/document";

/** The blocks of a document as a part of a page. Its first heading is the page's own and stands there. */
export function DocumentBody({ blocks }: { blocks: readonly Block[] }) {
  return (
    <div className="stack gap-6">
      {blocks.map((block) => (
        <PageBlock key={JSON.stringify(block)} block={block} />
      ))}
    </div>
  );
}

function PageBlock({ block }: { block: Block }) {
  switch (block.kind) {
    case "heading":
      return <Heading level={block.level} text={block.text} />;
    case "paragraph":
      return (
        <p className="max-w-[42rem]">
          <InWords words={block.text} />
        </p>
      );
    case "list":
      return <Items items={block.items} ordered={block.ordered ?? false} />;
    case "facts":
      return (
        <Facts
          facts={block.rows.map(({ term, text }) => ({ term, description: <Text text={text} /> }))}
        />
      );
    case "table":
      return (
        <DataTable
          caption={block.caption}
          columns={block.head.map((label) => ({ label }))}
          rows={block.rows.map((row, index) => ({
            id: String(index),
            cells: row.map((cell, at) => (
              <Cell key={block.head[at]} text={cell} isName={at === 0} />
            )),
          }))}
        />
      );
    case "quote":
      return <Quote source={block.by}>„{block.text}“</Quote>;
  }
}

function Heading({ level, text }: { level: 1 | 2 | 3; text: string }) {
  const Tag = `h${level}` as const;
  if (level === 3) return <Tag className="kern-heading-small">{text}</Tag>;
  return <Tag className="-mb-2 kern-heading-medium pt-4 print:mt-[3mm] print:mb-0">{text}</Tag>;
}

/** The first line of what names a row is the name; words stay whole, as a narrow column would split them. */
function Cell({ text, isName }: { text: string; isName: boolean }) {
  const [name, ...more] = isName ? text.split("\n") : [text];
  return (
    <>
      <span className="whitespace-pre-line">{name}</span>
      {more.length > 0 ? (
        <span className="block whitespace-pre-line font-normal text-quiet text-small">
          {more.join("\n")}
        </span>
      ) : null}
    </>
  );
}

function Items({ items, ordered }: { items: readonly Words[]; ordered: boolean }) {
  const Tag = ordered ? "ol" : "ul";
  return (
    <Tag className={`${ordered ? "list-decimal" : "list-disc"} stack max-w-[42rem] gap-1 pl-5`}>
      {items.map((words) => (
        <li
          key={spansOf(words)
            .map(({ text }) => text)
            .join("")}
        >
          <InWords words={words} />
        </li>
      ))}
    </Tag>
  );
}

function InWords({ words }: { words: Words }) {
  return spansOf(words).map((span) => <Piece key={span.text} {...span} />);
}

function Piece({ text, strong = false, href }: Span) {
  const said = strong ? (
    <strong>
      <Text text={text} />
    </strong>
  ) : (
    <Text text={text} />
  );
  if (!href) return said;
  return <a href={href}>{said}</a>;
}

/** Line breaks of a text stay. */
function Text({ text }: { text: string }) {
  return <span className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</span>;
}
