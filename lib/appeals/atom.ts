import { Feed } from "feed";
import { t } from "@/lib/i18n/words";
import { asHtml } from "@/lib/markdown/html";
import { plainText } from "@/lib/markdown/plain";
import { readProse } from "@/lib/markdown/prose";
import { fullName } from "@/lib/people/names";

/** A published appeal as its readers outside get it. */
export type AppealToRead = {
  slug: string;
  title: string;
  body: string;
  callToAction: string;
  authorOffice: string;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  editedAt: Date;
  author: { givenName: string; familyName: string };
};

/** The appeals as an Atom feed (RFC 4287), in the order given; `origin` is the public address without a slash at its end. */
export function appealsAsAtom(
  appeals: readonly AppealToRead[],
  { origin, network }: { origin: string; network: string },
): string {
  const changes = appeals.map(changedAt);
  const feed = new Feed({
    id: `${origin}/appeals`,
    title: t("appeals.atom.title", { network }),
    description: t("appeals.list.lede"),
    link: `${origin}/appeals`,
    language: "de",
    generator: false,
    author: { name: network },
    updated: new Date(Math.max(0, ...changes.map((change) => change.getTime()))),
    feedLinks: { atom: `${origin}/appeals/feed.xml` },
  });
  for (const appeal of appeals) feed.addItem(entryOf(appeal, origin));
  return feed.atom1();
}

// Title, summary and content of an entry are HTML (RFC 4287, 3.1.1.2): what was typed as text stays text.
function entryOf(appeal: AppealToRead, origin: string) {
  const address = `${origin}/appeals/${appeal.slug}`;
  const { title } = appeal;
  const author = t("appeals.atom.author", {
    name: fullName(appeal.author) ?? "",
    office: appeal.authorOffice,
  });
  return {
    id: address,
    link: address,
    title: asHtml(appeal.withdrawnAt ? t("appeals.atom.withdrawn", { title }) : title),
    date: changedAt(appeal),
    ...(appeal.publishedAt ? { published: appeal.publishedAt } : {}),
    description: asHtml(appeal.withdrawnAt ? t("appeals.atom.withdrawnText") : appeal.callToAction),
    content: paragraphs(appeal),
    author: [{ name: author }],
  };
}

/** A withdrawn appeal is told of once more, without its text. */
function paragraphs({ body, callToAction, withdrawnAt }: AppealToRead): string {
  const text = withdrawnAt
    ? t("appeals.atom.withdrawnText")
    : `${plainText(readProse(body))}\n\n${callToAction}`;
  return text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${asHtml(paragraph).replaceAll("\n", "<br>")}</p>`)
    .join("");
}

function changedAt({ withdrawnAt, editedAt }: AppealToRead): Date {
  return withdrawnAt ?? editedAt;
}
