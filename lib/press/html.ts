import { t } from "@/lib/i18n/words";
import { asHtml } from "@/lib/markdown/html";
import {
  aboutInWords,
  captionInWords,
  contactLines,
  dateline,
  type PressContact,
  type PressPrint,
  type PrintedPart,
  printedParts,
} from "@/lib/press/printed";

/**
 * A press release as a piece of HTML to be pasted into a town's own pages: no styles, no scripts, and pure ASCII, so
 * that neither an editor nor a missing charset can spoil an umlaut.
 */
export function pressHtml(print: PressPrint): string {
  const [first, ...rest] = printedParts(print);
  const opening = [`<strong>${written(dateline(print))}</strong>`, first && written(first.text)];
  const lines = [
    `<h1>${written(print.title)}</h1>`,
    `<p>${opening.filter(Boolean).join(" &#8211; ")}</p>`,
    ...rest.map(part),
    ...photos(print.photos),
    ...contact(print.contact),
    heading(t("press.print.about")),
    `<p>${written(aboutInWords(print.about))}</p>`,
  ];
  return `<article lang="de">\n${lines.join("\n")}\n</article>\n`;
}

function part({ kind, text }: PrintedPart): string {
  const paragraph = `<p>${written(text)}</p>`;
  return kind === "quote" ? `<blockquote>${paragraph}</blockquote>` : paragraph;
}

function photos(shown: PressPrint["photos"]): string[] {
  if (shown.length === 0) return [];
  const items = shown.map((photo) => `<li>${written(captionInWords(photo))}</li>`);
  return [heading(t("press.print.photos", { count: shown.length })), `<ul>${items.join("")}</ul>`];
}

function contact(who: PressContact | null): string[] {
  if (!who) return [];
  const email = who.email ? address(who.email) : null;
  const lines = [...contactLines(who).map(written), ...(email ? [email] : [])];
  return [heading(t("press.print.contact")), `<address>${lines.join("<br>")}</address>`];
}

/** The address as RFC 6068 asks for it: what could end or extend it is written in percent. */
function address(email: string): string {
  const [local = "", domain = ""] = email.split(/@(?=[^@]*$)/);
  const href = `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}`;
  return `<a href="${written(href)}">${written(email)}</a>`;
}

function heading(text: string): string {
  return `<h2>${written(text)}</h2>`;
}

/** Escaped, line breaks kept, everything beyond ASCII as a number. */
function written(text: string): string {
  const escaped = asHtml(text).replaceAll("\n", "<br>");
  return escaped.replaceAll(/[^\n -~]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
