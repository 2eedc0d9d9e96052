import { enumerate, t } from "@/lib/i18n/words";
import { placeholderOf } from "@/lib/press/body";
import type { PressFacts, PressQuote, PressTopic } from "@/lib/press/facts";
import { grouped } from "@/lib/press/groups";
import { placeIn, placesAfter } from "@/lib/press/places";
import { asSentences, capital, quoted } from "@/lib/press/sentences";

/** A paragraph and the city it is about, if it is about one. */
type Paragraph = { city: string | null; text: string };

/** What was talked about, each presentation a paragraph of its own, and after it the words of who presented. */
export function topicsInWords({ topics, quotes }: Pick<PressFacts, "topics" | "quotes">): string[] {
  const told = topics.filter(isWorthTelling);
  const discussed = told.filter(({ kind }) => kind === "DISCUSSION" || kind === "WELCOME");
  const paragraphs = [
    ...discussedInWords(discussed),
    ...told.filter(({ kind }) => kind === "PROJECT").map(presentedInWords),
  ];
  return withQuotes(paragraphs, quotes);
}

/** What the minutes say about how the meeting ended. */
export function closingInWords(topics: readonly PressTopic[]): string[] {
  return topics
    .filter(({ kind }) => kind === "AGREEMENTS" || kind === "CLOSING")
    .map(({ text }) => asSentences(text))
    .filter(Boolean);
}

/** "Aus dem Treffen ist ein Gespräch zwischen Gardelegen und Lemgo hervorgegangen." */
export function talksInWords(talks: PressFacts["talks"]): string[] {
  // Two cities that talked twice, whoever asked, did talk.
  const pairs = [
    ...grouped(talks, ({ from, to }) => [from, to].toSorted().join()).values(),
  ].flatMap(([talk]) => (talk ? [placesAfter("zwischen", [talk.from, talk.to])] : []));
  if (pairs.length === 0) return [];
  const last = pairs.at(-1) ?? "";
  const pairsInWords = [pairs.slice(0, -1).join(", "), last].filter(Boolean).join(" sowie ");
  return [t("press.draft.talks", { count: pairs.length, pairs: pairsInWords })];
}

/** Items that are on every agenda say nothing; nor does how earlier agreements stand, which is for the cities. */
function isWorthTelling({ kind, title, text }: PressTopic): boolean {
  if (kind === "PROJECT") return true;
  if (text.trim()) return kind === "DISCUSSION" || kind === "WELCOME";
  return kind === "DISCUSSION" && !/^(Aus(sprache|tausch)|Verschiedenes|Sonstiges)/.test(title);
}

function discussedInWords(topics: readonly PressTopic[]): Paragraph[] {
  if (topics.length === 0) return [];
  const titles = enumerate(topics.map(({ title }) => quoted(title)));
  const intro = t("press.draft.topics", { count: topics.length, titles });
  const text = [intro, ...topics.map((topic) => asSentences(topic.text))].filter(Boolean).join(" ");
  return [{ city: null, text }];
}

function presentedInWords(topic: PressTopic): Paragraph {
  const { city, text } = topic;
  // Minutes that begin so need no such sentence before them.
  const isTold = city !== null && new RegExp(`${escaped(city)} stellte? [^.]*vor\\b`).test(text);
  const intro = isTold ? "" : introduced(topic);
  return { city, text: [intro, asSentences(text)].filter(Boolean).join(" ") };
}

function introduced({ title, city }: PressTopic): string {
  if (!city) return t("press.draft.presentedBySomebody", { title: quoted(title) });
  const place = placeIn("nominative", city);
  const own = title.replace(new RegExp(`^(Ein )?Projekt aus ${escaped(city)}:?\\s*`), "");
  const isNamed = own !== "" && !own.startsWith("(");
  return capital(
    isNamed
      ? t("press.draft.presented", { city: place, title: quoted(own) })
      : t("press.draft.presentedUnnamed", { city: place }),
  );
}

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Words stand behind what their speaker's city presented, else behind the words before; they were said in that order. */
function withQuotes(paragraphs: readonly Paragraph[], quotes: readonly PressQuote[]): string[] {
  const behind = new Map<number, string[]>();
  let at = -1;
  for (const quote of quotes.toSorted((a, b) => a.position - b.position)) {
    const own = paragraphs.findLastIndex(({ city }) => city !== null && city === quote.city);
    if (own !== -1) at = own;
    else if (at === -1) at = paragraphs.length - 1;
    behind.set(at, [...(behind.get(at) ?? []), placeholderOf(quote.position)]);
  }
  return [
    ...(behind.get(-1) ?? []),
    ...paragraphs.flatMap(({ text }, index) => [text, ...(behind.get(index) ?? [])]),
  ];
}
