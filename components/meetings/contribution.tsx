import { Note } from "@/components/ui/note";
import { type ContributionItem, contributionInWords } from "@/lib/meetings/contribution";

type ContributionProps = { heading: string; items: readonly ContributionItem[] };

/** What is expected of the reader's city at the meeting. */
export function Contribution({ heading, items }: ContributionProps) {
  if (items.length === 0) return null;
  return (
    <Note kind="mine">
      <p className="font-semibold">{heading}</p>
      {items.map((item) => (
        <p key={item.id}>{contributionInWords(item)}</p>
      ))}
    </Note>
  );
}
