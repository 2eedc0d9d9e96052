/** Line ends "\n", no other control characters, no half emoji: all of them break mail and calendar programs. */
export function printable(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replaceAll(/\p{Cs}|[^\P{Cc}\n]/gu, "");
}

/** The same on one line, as a header or a name needs it. */
export function oneLine(text: string): string {
  return printable(text).replaceAll(/\s+/g, " ").trim();
}
