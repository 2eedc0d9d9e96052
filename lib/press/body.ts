import { t } from "@/lib/i18n/words";

/** A part of a press release's body: a paragraph, or the place of a quote by its number. */
export type BodyPart = { kind: "paragraph"; text: string } | { kind: "quote"; position: number };

const PLACEHOLDER = /^\[Zitat (\d{1,3})\]$/;

/** The parts of a body in order: paragraphs divided by empty lines, a line "[Zitat 2]" alone is the place of the second quote. */
export function readBody(body: string): BodyPart[] {
  return body
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => {
      const position = PLACEHOLDER.exec(text)?.[1];
      return position ? { kind: "quote", position: Number(position) } : { kind: "paragraph", text };
    });
}

/** The numbers of the quotes a body names, each once, as they come. */
export function positionsIn(body: string): number[] {
  const named = readBody(body).flatMap((part) => (part.kind === "quote" ? part.position : []));
  return [...new Set(named)];
}

/** Whether a place of a quote stands inside a paragraph, where it would be printed as it is. */
export function hasStrayPlaceholder(body: string): boolean {
  return readBody(body).some(
    (part) => part.kind === "paragraph" && /\[\s*Zitat\b[^\]]*\]/i.test(part.text),
  );
}

/** The body without the places of one quote. */
export function withoutQuote(body: string, position: number): string {
  return readBody(body)
    .filter((part) => part.kind !== "quote" || part.position !== position)
    .map((part) => (part.kind === "quote" ? placeholderOf(part.position) : part.text))
    .join("\n\n");
}

/** How a text names a quote: "[Zitat 2]". */
export function placeholderOf(position: number): string {
  return t("press.placeholder", { position });
}
