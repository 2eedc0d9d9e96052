import type { EventKind } from "@/lib/audit/record-event";
import { t } from "@/lib/i18n/words";

/** "Treffen angesetzt": what happened, for people. A kind that today's house no longer records stands as it was kept. */
export function eventInWords(kind: string): string {
  return isKnown(kind) ? t(`events.${kind}`) : kind;
}

/** The kinds as choices, in German order. */
export function kindChoices(kinds: readonly string[]): { kind: string; words: string }[] {
  return kinds
    .map((kind) => ({ kind, words: eventInWords(kind) }))
    .toSorted((a, b) => a.words.localeCompare(b.words, "de"));
}

function isKnown(kind: string): kind is EventKind {
  return t.has(`events.${kind}` as `events.${EventKind}`);
}
