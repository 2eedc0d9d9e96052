import { plainText } from "@/lib/markdown/plain";
import { readProse } from "@/lib/markdown/prose";
import type { AppealRow, PressRow } from "@/lib/oparl/views";
import { printedParts } from "@/lib/press/printed";
import { quoteToRelease } from "@/lib/press/quoted";
import { datelineOf } from "@/lib/press/wording";
import { isReleased } from "@/lib/releases/rules";

/** Title, date line and body of a press release, with the quotes that are released. */
export function publishedText(press: PressRow): string {
  const released = releasedQuotes(press);
  const quotes = new Map(released.map((quote) => [quote.position, quoteToRelease(quote)]));
  const parts = printedParts({ lead: null, body: press.body, quotes });
  const lines = [press.title, datelineOf(press.meeting, press.publishedAt)];
  return [...lines, ...parts.map(({ text }) => text)].join("\n\n");
}

/** The words that were released by who said them, in just this text. */
export function releasedQuotes({ meeting }: PressRow): PressRow["meeting"]["quotes"] {
  return meeting.quotes.filter((one) => isReleased(one.releases, quoteToRelease(one)));
}

/** Title, text and request of an appeal without its marks. */
export function appealText({ title, body, callToAction }: AppealRow): string {
  return [title, plainText(readProse(body)), callToAction].join("\n\n");
}
