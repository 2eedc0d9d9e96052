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

/** What a city is expected to bring: its project, or an item one of its officials presents. */
export function isContribution(
  item: Pick<ContributionItem, "kind"> & { cityId: string | null; presenterId: string | null },
  cities: readonly string[],
): boolean {
  if (!item.cityId || !cities.includes(item.cityId)) return false;
  return item.kind === "PROJECT" || item.presenterId !== null;
}

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
        <p key={item.id}>{contributionInWords(item)}</p>
      ))}
    </Note>
  );
}

/** "Projekt vorstellen um 10:25 Uhr, 10 Minuten: „Ehrenamtskarte für den Landkreis“". */
export function contributionInWords({ kind, title, minutes, time }: ContributionItem): string {
  const isProject = kind === "PROJECT";
  const words = { minutes, title: isProject ? title.replace(/^Projekt aus [^:]+: /, "") : title };
  if (!time) return t(isProject ? "meetings.answer.presentProject" : "meetings.answer.item", words);
  const at = { ...words, clock: time };
  return t(isProject ? "meetings.answer.presentProjectAt" : "meetings.answer.itemAt", at);
}
