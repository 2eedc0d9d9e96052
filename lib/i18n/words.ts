import { IntlMessageFormat } from "intl-messageformat";
import { createTranslator } from "use-intl/core";
import { messages } from "@/messages/de";

const translate = createTranslator({ locale: "de", messages, timeZone: "Europe/Berlin" });
// Words without arguments are the same each time; a page asks for some hundred of them.
const fixed = new Map<string, string>();
// Read once; use-intl would look each sentence up by its whole text and all formats, which takes three times as long.
const sentences = new Map<string, IntlMessageFormat>();

type Key = Parameters<typeof translate.raw>[0];

/** The words of the surface: `t("meetings.new.title")`, with ICU arguments. German is the one language of the product. */
export const t = new Proxy(translate, {
  apply(target, self, words: Parameters<typeof translate>) {
    const [key, values] = words;
    const known = values ? sentence(key, values) : fixed.get(key);
    if (known !== undefined) return known;
    const text: string = Reflect.apply(target, self, words);
    if (!values) fixed.set(key, text);
    return text;
  },
});

/** Undefined when a value is missing: use-intl then reports it and shows the key, and the page stays. */
function sentence(key: Key, values: Record<string, unknown>): string | undefined {
  try {
    const format = sentences.get(key) ?? new IntlMessageFormat(translate.raw(key), "de");
    sentences.set(key, format);
    return String(format.format(values));
  } catch {
    return undefined;
  }
}

/** "Stendal, Lemgo und Parchim". */
export function enumerate(words: readonly string[]): string {
  return LIST.format(words);
}

/** A sentence whose last word, as "e.V.", brings a full stop of its own, with only one. */
export function endedOnce(sentence: string): string {
  return sentence.replace(/\.\.$/, ".");
}

const LIST = new Intl.ListFormat("de", { type: "conjunction" });
