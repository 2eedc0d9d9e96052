import { describe, expect, it } from "vitest";
import { toText } from "@/lib/documents/to-text";
import { pressDocument } from "@/lib/press/document";
import { pressHtml } from "@/lib/press/html";
import type { PressPrint } from "@/lib/press/printed";

const print: PressPrint = {
  title: "Zwei Städte im Austausch",
  datedAt: new Date("2022-11-09T08:00:00Z"),
  timeZone: "Europe/Berlin",
  cities: ["Stendal", "Lemgo"],
  lead: null,
  body: "Erster Absatz.\n\n[Zitat 1]\n\nZweiter Absatz.\n\n[Zitat 2]",
  quotes: new Map([[1, "„Gut“, sagte Lemgos Bürgermeister Marcus Baier."]]),
  photos: [{ caption: "Die Runde", credit: "Kim Kranz" }],
  contact: {
    name: "Kim Kranz",
    office: "Prozessmanagerin in Stendal",
    body: "Freiwilligen-Agentur",
    email: "presse@stendal.example",
    phone: "0000 000000",
  },
  about: { network: "Engagierte Stadt", cities: ["Stendal", "Lemgo"] },
};

describe("as plain text", () => {
  it("stands everything a press office needs", () => {
    expect(toText(pressDocument(print)).trimEnd()).toBe(
      [
        "Zwei Städte im Austausch",
        "Stendal/Lemgo, 9. November 2022 – Erster Absatz.",
        "„Gut“, sagte Lemgos Bürgermeister Marcus Baier.",
        "Zweiter Absatz.",
        "[Zitat folgt]",
        "Bild",
        "– Die Runde (Foto: Kim Kranz)",
        "Kontakt für die Presse",
        "Kim Kranz, Prozessmanagerin in Stendal\nFreiwilligen-Agentur\n0000 000000\npresse@stendal.example",
        "Über die Runde",
        "Stendal und Lemgo gehören zum Netzwerk Engagierte Stadt und tauschen sich regelmäßig auf der Ebene ihrer Verwaltungsspitzen aus.",
      ].join("\n\n"),
    );
  });

  it("a city's own version begins with its lead", () => {
    const own = { ...print, cities: ["Lemgo"], lead: " Lemgo geht voran. " };
    expect(toText(pressDocument(own))).toContain(
      "Lemgo, 9. November 2022 – Lemgo geht voran.\n\nErster Absatz.\n\n",
    );
  });

  it("what is not there leaves no trace", () => {
    const bare = { ...print, cities: [], body: "", photos: [], contact: null };
    expect(toText(pressDocument(bare))).toMatch(
      /^Zwei Städte im Austausch\n\n9\. November 2022\n\nÜber die Runde\n/,
    );
  });
});

describe("as HTML to paste", () => {
  it("is marked up by meaning, in pure ASCII", () => {
    const html = pressHtml(print);
    expect(html).toMatch(/^[\n -~]*$/);
    expect(html.split("\n")).toEqual([
      '<article lang="de">',
      "<h1>Zwei St&#228;dte im Austausch</h1>",
      "<p><strong>Stendal/Lemgo, 9. November 2022</strong> &#8211; Erster Absatz.</p>",
      "<blockquote><p>&#8222;Gut&#8220;, sagte Lemgos B&#252;rgermeister Marcus Baier.</p></blockquote>",
      "<p>Zweiter Absatz.</p>",
      "<blockquote><p>[Zitat folgt]</p></blockquote>",
      "<h2>Bild</h2>",
      "<ul><li>Die Runde (Foto: Kim Kranz)</li></ul>",
      "<h2>Kontakt f&#252;r die Presse</h2>",
      '<address>Kim Kranz, Prozessmanagerin in Stendal<br>Freiwilligen-Agentur<br>0000 000000<br><a href="mailto:presse@stendal.example">presse@stendal.example</a></address>',
      "<h2>&#220;ber die Runde</h2>",
      "<p>Stendal und Lemgo geh&#246;ren zum Netzwerk Engagierte Stadt und tauschen sich regelm&#228;&#223;ig auf der Ebene ihrer Verwaltungsspitzen aus.</p>",
      "</article>",
      "",
    ]);
  });

  it.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["A & B", "A &amp; B"],
    ["&amp;", "&amp;amp;"],
    ['" onclick="x', "&quot; onclick=&quot;x"],
    ["eins\nzwei", "eins<br>zwei"],
    ["🏛", "&#127963;"],
  ])("%j does nothing but stand there", (text, written) => {
    const nasty = pressHtml({
      ...print,
      title: text,
      lead: text,
      cities: [text],
      quotes: new Map([[1, text]]),
      photos: [{ caption: text, credit: text }],
      about: { network: text, cities: [text] },
    });
    expect(nasty).toContain(`<h1>${written}</h1>`);
    expect(nasty).toContain(`<blockquote><p>${written}</p></blockquote>`);
    expect(nasty).not.toContain("<script");
    expect(nasty).toMatch(/^[\n -~]*$/);
  });

  it.each([
    ['a"b@x.example', 'href="mailto:a%22b@x.example"'],
    ["a?bcc=b@x.example", 'href="mailto:a%3Fbcc%3Db@x.example"'],
    ["a@x.example?cc=b", 'href="mailto:a@x.example%3Fcc%3Db"'],
  ])("the address %j asks for nothing else", (email, href) => {
    const contact = { name: "Kim", office: null, body: null, phone: null, email };
    expect(pressHtml({ ...print, contact })).toContain(`<address>Kim<br><a ${href}>`);
  });
});
