import { Note } from "@/components/ui/note";
import { t } from "@/lib/i18n/words";
import type { AgendaItemKind } from "@/prisma/generated/enums";

export type ContributionItem = {
  id: string;
  kind: AgendaItemKind;
  title: string;
  minutes: number;
  /** "10:25", where the clock is known. */
  time?: string;
};

/** What is expected of the reader's city at the meeting. */
export function Contribution({
  heading,
  items,
}: {
  heading: string;
  items: readonly ContributionItem[];
}) {
  if (items.length === 0) return null;
  return (
    <Note kind="mine">
      <p className="font-semibold">{heading}</p>
      {items.map((item) => (
        <p key={item.id}>{inWords(item)}</p>
      ))}
    </Note>
  );
}

function inWords({ kind, title, minutes, time }: ContributionItem): string {
  const isProject = kind === "PROJECT";
  if (!time)
    return t(isProject ? "meetings.answer.presentProject" : "meetings.answer.item", {
      minutes,
      title,
    });
  return t(isProject ? "meetings.answer.presentProjectAt" : "meetings.answer.itemAt", {
    minutes,
    title,
    clock: time,
  });
}
