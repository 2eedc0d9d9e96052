import { t } from "@/lib/i18n/words";
import type { PressQuote } from "@/lib/press/facts";
import { speakerInWords } from "@/lib/press/people";
import { quoted } from "@/lib/press/sentences";

/** „Ehrenamt ist …“, sagte Lemgos Bürgermeister Marcus Baier: a quote as its own paragraph. */
export function quoteInWords({ text, speaker, city }: Omit<PressQuote, "position">): string {
  const trimmed = text.trim();
  // The full stop of a quote gives way to the comma behind it; the other marks stay (Regel 94).
  const words = quoted(trimmed.replace(/(?<!\.)\.$/, ""));
  const who = speakerInWords(speaker, city);
  return t("press.draft.quote", { verb: trimmed.endsWith("?") ? "fragte" : "sagte", words, who });
}

/** The body with its released quotes filled in; lines for others are gone. */
export function fillQuotes(body: string, quotes: readonly PressQuote[]): string[] {
  const words = new Map(quotes.map((quote) => [quote.position, quoteInWords(quote)]));
  return body
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .flatMap((paragraph) => {
      const position = /^\[Zitat (\d+)\]$/.exec(paragraph)?.[1];
      if (!position) return paragraph ? [paragraph] : [];
      return words.get(Number(position)) ?? [];
    });
}
