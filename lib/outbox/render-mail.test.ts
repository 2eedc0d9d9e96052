import { expect, it } from "vitest";
import type { MailBlock } from "@/lib/outbox/mail";
import { renderMail } from "@/lib/outbox/render-mail";

const SENDER = { network: "Engagierte Stadt", operator: "Stadt Stendal" };
const SECRETS = {
  publicAddress: "https://runde.stadt.test",
  secret: "p4Zt9WmVx2KcRf7LsQ1yHd6NbGj8Ua3E",
};
const REQUEST = "0190f3a2-7c1e-7000-8000-000000000001";

function render(blocks: MailBlock[], about: { meetingId?: string; appealId?: string } = {}) {
  return renderMail({ subject: "Betreff", blocks, ...about }, SENDER, SECRETS);
}

/** What somebody reads who sees neither tags nor styles. */
function wordsOf(html: string): string {
  return html.replace(/<head>.*?<\/head>/s, "").replaceAll(/<[^>]+>/g, " ");
}

it("says the same in the text part as in the HTML part", () => {
  const { text, html } = render([
    { kind: "heading", text: "Einladung" },
    { kind: "text", text: "Guten Tag,\nwir laden ein.\n\nBitte antworten Sie." },
    {
      kind: "facts",
      facts: [
        ["Wann", "8. Dezember"],
        ["Eingeladen", "Stendal\nLemgo"],
      ],
    },
    { kind: "list", items: ["Ankommen", "Austausch"] },
    { kind: "quote", text: "Miteinander" },
    { kind: "button", label: "Zum Treffen", path: "/meetings/1" },
    { kind: "link", label: "Alle Treffen", path: "/meetings" },
  ]);

  const said = ["Einladung", "Guten Tag,", "wir laden ein.", "Bitte antworten Sie.", "Wann"];
  said.push("8. Dezember", "Stendal", "Lemgo", "Ankommen", "Austausch", "Miteinander");
  said.push("Zum Treffen", "Alle Treffen", "Engagierte Stadt", "Stadt Stendal", "Impressum");
  for (const words of said) {
    expect(text).toContain(words);
    expect(wordsOf(html)).toContain(words);
  }
  expect(text).toContain("Zum Treffen:\nhttps://runde.stadt.test/meetings/1\n");
  expect(html).toContain('href="https://runde.stadt.test/meetings/1"');
});

it("leads to the public address and nowhere else", () => {
  const { text, html } = render([
    { kind: "link", label: "a", path: "//elsewhere.test/x" },
    { kind: "link", label: "b", path: "https://elsewhere.test/" },
    { kind: "link", label: "c", path: "/\\elsewhere.test" },
    { kind: "button", label: "d", path: "javascript:alert(1)" },
  ]);

  const addresses = `${text}${html}`.match(/\w+:\/\/[^\s"<]+|javascript:/g) ?? [];
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/runde\.stadt\.test(\/|$)/);
});

it("fills in link and code of a sign-in request, the code in two groups", () => {
  const { text, html } = render([
    { kind: "button", label: "Anmelden", path: "/sign-in/confirm", signInRequestId: REQUEST },
    { kind: "signInCode", signInRequestId: REQUEST },
  ]);

  expect(text).toMatch(
    new RegExp(
      `^https://runde.stadt.test/sign-in/confirm\\?request=${REQUEST}&token=[\\w-]{43}$`,
      "m",
    ),
  );
  expect(text).toMatch(/^Code zum Abtippen: \d{3} \d{3}$/m);
  expect(wordsOf(html)).toMatch(/Code zum Abtippen:\s+\d{3} \d{3}/);
});

it("leads to a place on the page behind a guest link", () => {
  const path = "/invitation#erinnerungen";
  const { text } = render([{ kind: "link", label: "Erinnerungen", path, guestLinkId: REQUEST }]);
  expect(text).toMatch(/^https:\/\/runde\.stadt\.test\/invitation\/[\w-]{43}#erinnerungen$/m);
});

it.each([
  [
    "who asked to sign in",
    [{ kind: "signInCode", signInRequestId: REQUEST }],
    {},
    "Anmeldung angefordert",
  ],
  [
    "a guest",
    [{ kind: "button", label: "Antworten", path: "/invitation", guestLinkId: REQUEST }],
    { meetingId: REQUEST },
    "Der Link gilt nur für Sie",
  ],
  [
    "somebody of a meeting",
    [{ kind: "text", text: "x" }],
    { meetingId: REQUEST },
    "an diesem Treffen",
  ],
  ["a mayor who gets an appeal", [{ kind: "text", text: "x" }], { appealId: REQUEST }, "Appell"],
  ["everybody else", [{ kind: "text", text: "x" }], {}, "im Netzwerk eingetragen"],
] as const)(
  "tells %s why the mail came, and where the law is explained",
  (_, blocks, about, why) => {
    const { text, html } = render([...blocks], about);

    for (const part of [text, wordsOf(html)]) expect(part).toContain(why);
    expect(text).toContain("https://runde.stadt.test/datenschutz");
    expect(text).toContain("https://runde.stadt.test/impressum");
  },
);

it("is readable German for a screen reader and in the dark, and loads nothing", () => {
  const { html } = render([{ kind: "text", text: "Guten Tag" }]);

  expect(html).toContain('<html lang="de">');
  expect(html).toContain("<title>Betreff</title>");
  expect(html).toContain("prefers-color-scheme:dark");
  expect(html).not.toMatch(/<img|<link|<script|@import|url\(|\ssrc=/);
});

it("shows markup that somebody typed as the characters it consists of", () => {
  const nasty = `<b onclick="x">&amp;</b>`;
  const { html, text } = render([
    { kind: "heading", text: nasty },
    { kind: "facts", facts: [[nasty, nasty]] },
    { kind: "list", items: [nasty] },
    { kind: "quote", text: nasty },
    { kind: "button", label: nasty, path: "/" },
  ]);

  expect(html).not.toContain("<b ");
  expect(html.split("&lt;b onclick=&quot;x&quot;&gt;&amp;amp;&lt;/b&gt;")).toHaveLength(7);
  expect(text).toContain(nasty);
});
