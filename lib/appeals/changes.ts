import { diffArrays } from "diff";

/** What an appeal says; the day for answers is no part of it. */
export type Wording = { title: string; body: string; callToAction: string };

/** Paragraphs that stand only in the earlier text, and those that stand only in the later one, each in their order. */
export function changesOf(before: Wording, after: Wording): { gone: string[]; come: string[] } {
  const parts = diffArrays(paragraphsOf(before), paragraphsOf(after));
  return {
    gone: parts.filter(({ removed }) => removed).flatMap(({ value }) => value),
    come: parts.filter(({ added }) => added).flatMap(({ value }) => value),
  };
}

function paragraphsOf({ title, body, callToAction }: Wording): string[] {
  return [title, ...body.split(/\n\s*\n/), callToAction].map((one) => one.trim()).filter(Boolean);
}
