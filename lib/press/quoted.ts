import { personAndCity } from "@/lib/meetings/people";
import { fullName, type Named } from "@/lib/people/names";
import type { PressQuote } from "@/lib/press/facts";
import { quoteInWords } from "@/lib/press/quotes";
import type { Salutation } from "@/prisma/generated/enums";

type Speaker = {
  official: (Named & { salutation: Salutation | null; city: { name: string } }) | null;
  speakerName: string | null;
  speakerOffice: string | null;
};

export type Spoken = Speaker & { text: string };

/** What a person is shown and releases, word for word as it is printed: „Ein Satz“, sagte Lemgos Bürgermeister Marcus Baier. */
export function quoteToRelease(quote: Spoken): string {
  return quoteInWords(asFact(quote));
}

/** A printed quote in two parts: the words with their quotation marks, and who said them. */
export function partsOfQuote(printed: string): { words: string; said: string } {
  const end = printed.lastIndexOf("“") + 1;
  return { words: printed.slice(0, end), said: printed.slice(end) };
}

/** "Marcus Baier, Lemgo": who said it, as a list names people. */
export function speakerInList({ official, speakerName, speakerOffice }: Speaker): string {
  const name = official ? fullName(official) : null;
  if (official) return name ? `${name}, ${official.city.name}` : personAndCity(official);
  return [speakerName, speakerOffice].filter(Boolean).join(", ");
}

function asFact({ text, ...who }: Spoken): Omit<PressQuote, "position"> {
  const { official, speakerName: name, speakerOffice: officeTitle } = who;
  if (!official) return { text, city: null, speaker: { name, officeTitle, salutation: null } };
  const { salutation, city } = official;
  const speaker = { name: fullName(official), salutation, officeTitle: official.officeTitle };
  return { text, city: city.name, speaker };
}
