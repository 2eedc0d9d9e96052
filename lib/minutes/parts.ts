import { Refused } from "@/lib/errors";
import { t } from "@/lib/i18n/words";
import { type MinutesContent, NEXT, OPENING, TALKS } from "@/lib/minutes/content";

/** A piece of the minutes that is edited, amended and compared for itself. */
export type Part = { part: string; label: string; text: string };

/** All parts in the order they are read. */
export function partsOf(content: MinutesContent): Part[] {
  const { opening, presence, items, agreements, talks, next } = content;
  return [
    { part: OPENING, label: t("minutes.part.opening"), text: opening },
    ...presence.map(({ part, city, text }) => ({
      part,
      label: t("minutes.part.presence", { city }),
      text,
    })),
    ...items.map(({ part, title, text }, index) => ({
      part,
      label: t("minutes.part.item", { number: index + 1, title }),
      text,
    })),
    ...agreements.map(({ part, text }, index) => ({
      part,
      label: t("minutes.part.agreement", { number: index + 1 }),
      text,
    })),
    { part: TALKS, label: t("minutes.part.talks"), text: talks },
    { part: NEXT, label: t("minutes.part.next"), text: next },
  ];
}

/** One part by its key; refused as "notFound" where the minutes have none. */
export function partOf(content: MinutesContent, part: string): Part {
  const found = partsOf(content).find((one) => one.part === part);
  if (!found) throw new Refused("notFound");
  return found;
}

/** The content with other texts in the parts named; parts it does not have are left out of account. */
export function withTexts(
  content: MinutesContent,
  texts: Readonly<Record<string, string>>,
): MinutesContent {
  const put = <P extends { part: string; text: string }>(one: P): P => ({
    ...one,
    text: texts[one.part] ?? one.text,
  });
  return {
    opening: texts[OPENING] ?? content.opening,
    presence: content.presence.map(put),
    items: content.items.map(put),
    agreements: content.agreements.map(put),
    talks: texts[TALKS] ?? content.talks,
    next: texts[NEXT] ?? content.next,
  };
}
