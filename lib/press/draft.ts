import { enumerate, t } from "@/lib/i18n/words";
import type { PressFacts } from "@/lib/press/facts";

/** Title and body; paragraphs of the body are divided by empty lines, one of "[Zitat 2]" alone stands for the second quote. */
export type PressDraft = { title: string; body: string };

/** Drafts a press release that states the facts and nothing else. */
export function draftPressRelease(facts: PressFacts): PressDraft {
  const cities = enumerate(facts.cities.map(({ name }) => name));
  const quotes = facts.quotes.map(({ position }) => `[Zitat ${position}]`);
  return {
    title: t("press.draft.title", { cities }),
    body: [t("press.draft.lead", { cities }), ...quotes].join("\n\n"),
  };
}
