import { expect, it } from "vitest";
import { type AppealToRead, appealsAsAtom } from "@/lib/appeals/atom";

const SITE = { origin: "https://runde.example", network: "Engagierte Stadt" };

function appeal(changes: Partial<AppealToRead> = {}): AppealToRead {
  return {
    slug: "werben",
    title: "Werben Sie",
    body: "Unsere **Städte** zeigen es.\n\nJetzt.",
    callToAction: "Sprechen Sie darüber.",
    authorOffice: "Sprecherin",
    publishedAt: new Date("2026-11-01T08:00:00Z"),
    withdrawnAt: null,
    editedAt: new Date("2026-11-02T08:00:00Z"),
    author: { givenName: "Marion", familyName: "Zosel-Mohr" },
    ...changes,
  };
}

it("gives each appeal with its lasting address, its author, and when it was last changed", () => {
  const feed = appealsAsAtom([appeal()], SITE);
  expect(feed).toContain("<id>https://runde.example/appeals/werben</id>");
  expect(feed).toContain('<link rel="self" href="https://runde.example/appeals/feed.xml"/>');
  expect(feed).toContain("<name>Marion Zosel-Mohr, Sprecherin</name>");
  expect(feed).toContain("<published>2026-11-01T08:00:00.000Z</published>");
  expect(feed.match(/<updated>2026-11-02T08:00:00.000Z<\/updated>/g)).toHaveLength(2);
  expect(feed).toContain(
    "<p>Unsere Städte zeigen es.</p><p>Jetzt.</p><p>Sprechen Sie darüber.</p>",
  );
});

it("keeps what was typed as text as text", () => {
  const feed = appealsAsAtom([appeal({ title: "<script>1 & 2]]></script>" })], SITE);
  expect(feed).toContain("<![CDATA[&lt;script&gt;1 &amp; 2]]&gt;&lt;/script&gt;]]>");
});

it("tells that an appeal was withdrawn, and no longer what it said", () => {
  const withdrawnAt = new Date("2026-11-05T08:00:00Z");
  const feed = appealsAsAtom([appeal({ withdrawnAt })], SITE);
  expect(feed).toContain("Zurückgezogen: Werben Sie");
  expect(feed).not.toContain("Unsere Städte");
  expect(feed).toContain("<updated>2026-11-05T08:00:00.000Z</updated>");
});

it("is whole without any appeal", () => {
  expect(appealsAsAtom([], SITE)).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
});
