/** Plain text for a place in HTML, between tags or in a quoted attribute (HTML, 13.1.2.4 and 13.3). */
export function asHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
