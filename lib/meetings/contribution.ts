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

type Item = { kind: AgendaItemKind; cityId: string | null; presenterId: string | null };

/** What a city is expected to bring: its project, or an item one of its officials presents. */
export function isContribution(item: Item, cities: readonly string[]): boolean {
  if (!item.cityId || !cities.includes(item.cityId)) return false;
  return item.kind === "PROJECT" || item.presenterId !== null;
}

/** "Projekt vorstellen um 10:25 Uhr, 10 Minuten: „Ehrenamtskarte für den Landkreis“". */
export function contributionInWords({ kind, title, minutes, time }: ContributionItem): string {
  const isProject = kind === "PROJECT";
  // Agendas name the city before the project; its own people know where they are from.
  const words = { minutes, title: isProject ? title.replace(/^Projekt aus [^:]+: /, "") : title };
  if (!time) return t(isProject ? "meetings.answer.presentProject" : "meetings.answer.item", words);
  const at = { ...words, clock: time };
  return t(isProject ? "meetings.answer.presentProjectAt" : "meetings.answer.itemAt", at);
}
