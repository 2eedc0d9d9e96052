import { createTranslator } from "use-intl/core";
import { messages } from "@/messages/de";

/** The words of the surface: `t("meetings.new.title")`, with ICU arguments. German is the one language of the product. */
export const t = createTranslator({ locale: "de", messages, timeZone: "Europe/Berlin" });

/** "Stendal, Lemgo und Parchim". */
export function enumerate(words: readonly string[]): string {
  return LIST.format(words);
}

/** A sentence whose last word, as "e.V.", brings a full stop of its own, with only one. */
export function endedOnce(sentence: string): string {
  return sentence.replace(/\.\.$/, ".");
}

const LIST = new Intl.ListFormat("de", { type: "conjunction" });
