import { t } from "@/lib/i18n/words";
import type { PressQuote } from "@/lib/press/facts";
import { speakerInWords } from "@/lib/press/people";
import { quoted } from "@/lib/press/sentences";

/** „Ehrenamt ist …“, sagte Lemgos Bürgermeister Marcus Baier: a quote as its own paragraph. */
export function quoteInWords({ text, speaker, city }: Omit<PressQuote, "position">): string {
  const trimmed = text.trim();
  // The full stop of a quote gives way to the comma behind it; the other marks stay.
  const words = quoted(trimmed.replace(/(?<!\.)\.$/, ""));
  const who = speakerInWords(speaker, city);
  return t("press.draft.quote", { verb: trimmed.endsWith("?") ? "fragte" : "sagte", words, who });
}
