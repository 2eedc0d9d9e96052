import type { Block, Document, Span } from "@/lib/documents/document";
import { t } from "@/lib/i18n/words";
import {
  aboutInWords,
  captionInWords,
  contactLines,
  dateline,
  type PressContact,
  type PressPrint,
  printedParts,
} from "@/lib/press/printed";

/** A press release as a document, for DOCX and plain text. */
export function pressDocument(print: PressPrint): Document {
  const [first, ...rest] = printedParts(print);
  const opening: Span[] = [{ text: dateline(print), strong: true }];
  if (first) opening.push({ text: ` – ${first.text}` });
  return {
    title: print.title,
    subject: t("press.print.subject", { title: print.title }),
    author: print.contact?.body ?? print.about.network,
    createdAt: print.datedAt,
    blocks: [
      { kind: "heading", level: 1, text: print.title },
      { kind: "paragraph", text: opening },
      ...rest.map(({ text }): Block => ({ kind: "paragraph", text })),
      ...photos(print),
      ...contact(print.contact),
      { kind: "heading", level: 2, text: t("press.print.about") },
      { kind: "paragraph", text: aboutInWords(print.about) },
    ],
  };
}

function photos({ photos: shown }: PressPrint): Block[] {
  if (shown.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: t("press.print.photos", { count: shown.length }) },
    { kind: "list", items: shown.map(captionInWords) },
  ];
}

function contact(who: PressContact | null): Block[] {
  if (!who) return [];
  const spans: Span[] = [{ text: contactLines(who).join("\n") }];
  if (who.email) spans.push({ text: "\n" }, { text: who.email, href: `mailto:${who.email}` });
  return [
    { kind: "heading", level: 2, text: t("press.print.contact") },
    { kind: "paragraph", text: spans },
  ];
}
