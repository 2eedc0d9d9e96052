import { t } from "@/lib/i18n/words";
import { asHtml } from "@/lib/markdown/html";
import type { MailBlock } from "@/lib/outbox/mail";
import type { MailFooter } from "@/lib/outbox/mail-footer";
import { addressOf, codeInWords, type MailSecrets } from "@/lib/outbox/mail-links";
import { printable } from "@/lib/outbox/printable";

const INK = "#131525";
const PAPER = "#ffffff";
const QUIET = "#4d4f5c";
const ACTION = "#1a3da5";

// Mail programs that know dark mode get our colours, the others keep the inline ones.
const STYLE = `:root{color-scheme:light dark}
@media (prefers-color-scheme:dark){.paper{background:${INK}!important;color:#f4f4f6!important}.quiet{color:#c9cbd6!important}.quiet a,.link{color:#a9bcf5!important}.button{background:#a9bcf5!important;color:#000000!important}.line{border-color:#5b5e70!important}}`;

/** The HTML part of a mail: one column, no pictures, nothing loaded from anywhere. */
export function renderHtml(
  subject: string,
  blocks: readonly MailBlock[],
  footer: MailFooter,
  secrets: MailSecrets,
): string {
  return [
    '<!doctype html><html lang="de"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${escaped(subject)}</title><style>${STYLE}</style></head>`,
    `<body class="paper" style="margin:0;padding:24px 16px;background:${PAPER};color:${INK};font:18px/1.5 'Fira Sans',Arial,sans-serif">`,
    '<div lang="de" style="max-width:600px;margin:0 auto">',
    ...blocks.map((block) => htmlOf(block, secrets)),
    footerHtml(footer),
    "</div></body></html>",
  ].join("\n");
}

function htmlOf(block: MailBlock, secrets: MailSecrets): string {
  switch (block.kind) {
    case "text":
      return paragraphs(block.text, "margin:0 0 16px");
    case "heading":
      return `<h2 style="margin:24px 0 16px;font-size:22px;line-height:1.3">${escaped(block.text)}</h2>`;
    case "facts":
      return factsTable(block.facts);
    case "list":
      return `<ul style="margin:0 0 16px;padding-left:24px">${block.items.map((item) => `<li>${lines(item)}</li>`).join("")}</ul>`;
    case "quote":
      return `<blockquote class="line" style="margin:0 0 16px;padding-left:16px;border-left:4px solid #c9cbd6">${paragraphs(block.text, "margin:0 0 8px")}</blockquote>`;
    case "button":
      return `<p style="margin:24px 0"><a class="button" href="${escaped(addressOf(block, secrets))}" style="display:inline-block;padding:12px 24px;border-radius:4px;background:${ACTION};color:#ffffff;font-weight:600;text-decoration:none">${escaped(block.label)}</a></p>`;
    case "link":
      return `<p style="margin:0 0 16px"><a class="link" href="${escaped(addressOf(block, secrets))}" style="color:${ACTION}">${escaped(block.label)}</a></p>`;
    case "signInCode":
      return `<p style="margin:0 0 16px">${t("outbox.codeLabel")}:<br><strong style="font-size:28px;letter-spacing:2px">${codeInWords(block.signInRequestId, secrets)}</strong></p>`;
  }
}

function factsTable(facts: readonly (readonly [string, string])[]): string {
  const rows = facts.map(
    ([label, value]) =>
      `<tr><th scope="row" class="quiet" style="padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:400;color:${QUIET}">${escaped(label)}</th><td style="padding:4px 0;vertical-align:top;font-weight:600">${lines(value)}</td></tr>`,
  );
  return `<table style="margin:0 0 16px;border-collapse:collapse">${rows.join("")}</table>`;
}

function footerHtml({ sentences, links }: MailFooter): string {
  const anchors = links.map(
    ({ label, address }) =>
      `<a href="${escaped(address)}" style="color:${QUIET}">${escaped(label)}</a>`,
  );
  return `<div class="quiet line" style="margin-top:32px;padding-top:16px;border-top:1px solid #c9cbd6;font-size:16px;color:${QUIET}">${sentences.map((one) => `<p style="margin:0 0 8px">${escaped(one)}</p>`).join("")}<p style="margin:0">${anchors.join(" · ")}</p></div>`;
}

function paragraphs(text: string, style: string): string {
  const parts = printable(text).split(/\n{2,}/);
  return parts.map((part) => `<p style="${style}">${lines(part)}</p>`).join("");
}

function lines(text: string): string {
  return escaped(text).replaceAll("\n", "<br>");
}

function escaped(text: string): string {
  return asHtml(printable(text));
}
