import { t } from "@/lib/i18n/words";
import type { MailBlock } from "@/lib/outbox/mail";
import type { MailFooter } from "@/lib/outbox/mail-footer";
import { addressOf, codeInWords, type MailSecrets } from "@/lib/outbox/mail-links";
import { printable } from "@/lib/outbox/printable";

/** The text part of a mail: complete in itself, each link on a line of its own. */
export function renderText(
  blocks: readonly MailBlock[],
  footer: MailFooter,
  secrets: MailSecrets,
): string {
  const body = blocks.map((block) => printable(textOf(block, secrets)));
  const links = footer.links.map(({ label, address }) => `${label}: ${address}`);
  // "-- " alone on a line is the mark of a signature (RFC 3676, 4.3).
  const foot = ["-- ", ...footer.sentences, ...links].join("\n");
  return `${[...body, foot].join("\n\n")}\n`;
}

function textOf(block: MailBlock, secrets: MailSecrets): string {
  switch (block.kind) {
    case "text":
      return block.text;
    case "heading":
      return `${block.text}\n${"-".repeat([...block.text].length)}`;
    case "facts":
      return block.facts.map(([label, value]) => `${label}: ${indented(value)}`).join("\n");
    case "list":
      return block.items.map((item) => `- ${indented(item)}`).join("\n");
    case "quote":
      return block.text.replaceAll(/^/gm, "> ");
    case "button":
    case "link":
      return `${block.label}:\n${addressOf(block, secrets)}`;
    case "signInCode":
      return t("outbox.code", { code: codeInWords(block.signInRequestId, secrets) });
  }
}

function indented(text: string): string {
  return text.replaceAll("\n", "\n  ");
}
