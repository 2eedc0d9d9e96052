import { carriersInWords, networkInWords } from "@/lib/press/background";
import type { PressFacts } from "@/lib/press/facts";
import { attendanceInWords, leadInWords, titleInWords } from "@/lib/press/opening";
import { agreementsInWords, rhythmInWords } from "@/lib/press/promises";
import { spokespersonInWords } from "@/lib/press/spokespersons";
import { closingInWords, talksInWords, topicsInWords } from "@/lib/press/topics";
import { calendarDay } from "@/lib/time";

/** Title and body; paragraphs of the body are divided by empty lines, one of "[Zitat 2]" alone stands for the second quote. */
export type PressDraft = { title: string; body: string };

/** Drafts a press release, the news first and the background last; it states the facts and nothing else. */
export function draftPressRelease(facts: PressFacts): PressDraft {
  const { meeting, cities } = facts;
  const year = calendarDay(meeting.startsAt, meeting.timeZone).getUTCFullYear();
  const paragraphs = [
    leadInWords(facts),
    attendanceInWords(cities),
    ...topicsInWords(facts).map((paragraph) => [paragraph]),
    talksInWords(facts.talks),
    [
      ...closingInWords(facts.topics),
      ...facts.spokespersons.flatMap((one) => spokespersonInWords(one, facts)),
    ],
    [
      ...agreementsInWords(facts.agreements, cities.length),
      ...rhythmInWords(meeting, facts.agreements),
    ],
    networkInWords(facts, year),
    carriersInWords(cities),
  ];
  return {
    title: titleInWords(facts),
    body: paragraphs
      .map((sentences) => sentences.join(" "))
      .filter(Boolean)
      .join("\n\n"),
  };
}
