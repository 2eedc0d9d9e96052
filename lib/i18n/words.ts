import { createTranslator } from "use-intl/core";
import { messages } from "@/messages/de";

const translate = createTranslator({ locale: "de", messages, timeZone: "Europe/Berlin" });
// Words without arguments are the same each time; a page asks for some hundred of them.
const fixed = new Map<string, string>();

/** The words of the surface: `t("meetings.new.title")`, with ICU arguments. German is the one language of the product. */
export const t = new Proxy(translate, {
  apply(target, self, words: Parameters<typeof translate>) {
    const [key] = words;
    const known = words.length === 1 ? fixed.get(key) : undefined;
    if (known !== undefined) return known;
    const text: string = Reflect.apply(target, self, words);
    if (words.length === 1) fixed.set(key, text);
    return text;
  },
});

/** "Stendal, Lemgo und Parchim". */
export function enumerate(words: readonly string[]): string {
  return LIST.format(words);
}

/** A sentence whose last word, as "e.V.", brings a full stop of its own, with only one. */
export function endedOnce(sentence: string): string {
  return sentence.replace(/\.\.$/, ".");
}

const LIST = new Intl.ListFormat("de", { type: "conjunction" });
