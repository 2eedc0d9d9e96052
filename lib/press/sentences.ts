/** The first letter as a capital one, as at the beginning of a sentence. */
export function capital(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Lines of notes as running sentences: marks of lists and emphasis gone, each with capital and full stop. */
export function asSentences(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => line.replace(/^\s*([-–•*#]+|\d+\.)\s+/, "").replaceAll(/\*\*|__|`/g, ""))
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter(Boolean)
    .map((line) => capital(/[.!?…:]["“”’)]*$/.test(line) ? line : `${line}.`))
    .join(" ");
}

/** „…“, with quotation marks inside made single. */
export function quoted(text: string): string {
  const inner = text.trim().replaceAll(/[„»]/g, "‚").replaceAll(/[“”«]/g, "‘");
  return `„${inner.replaceAll(/"([^"]*)"/g, "‚$1‘")}“`;
}
