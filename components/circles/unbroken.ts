/** Words with dates in them that do not break inside a date: "8. November 2022". */
export function unbroken(words: string): string {
  return words.replaceAll(/(?<=\d\.) | (?=\d{4})/g, "\u00a0");
}
