import type { Block, Document } from "@/lib/documents/document";
import { enumerate, t } from "@/lib/i18n/words";
import type { MinutesContent } from "@/lib/minutes/content";
import { agreementInWords, dueOf } from "@/lib/minutes/document";
import { stateInWords } from "@/lib/minutes/wording";
import { shortDate } from "@/lib/time";

export type CouncilNoteFacts = {
  city: { id: string; name: string; fullName: string | null };
  /** "Oberbürgermeister Bastian Sieler", who signs. */
  head: string;
  version: number;
  circulatedAt: Date | null;
  consentBy: Date | null;
  lockedAt: Date | null;
  meeting: { startsAt: Date; timeZone: string; circle: { name: string } };
  /** The other cities, by name. */
  others: readonly string[];
};

/** Mitteilungsvorlage for one city's council: what it is about, what happened, what the city has promised, and who signs. */
export function councilNote(facts: CouncilNoteFacts, content: MinutesContent, now: Date): Document {
  const { city, meeting } = facts;
  const day = shortDate(meeting.startsAt, meeting.timeZone);
  const cityName = city.fullName ?? city.name;
  const words = { city: cityName, day, circle: meeting.circle.name };
  return {
    title: t("minutes.council.title"),
    subject: t("minutes.council.subject", words),
    author: cityName,
    createdAt: now,
    blocks: [
      { kind: "heading", level: 1, text: t("minutes.council.title") },
      {
        kind: "facts",
        rows: [
          { term: t("minutes.council.city"), text: cityName },
          { term: t("minutes.council.date"), text: shortDate(now) },
          { term: t("minutes.council.number"), text: "" },
          { term: t("minutes.council.body"), text: t("minutes.council.bodyText") },
        ],
      },
      heading("about"),
      paragraph(t("minutes.council.subject", words)),
      heading("proposal"),
      paragraph(t("minutes.council.noted", words)),
      heading("matter"),
      paragraph(t("minutes.council.met", { ...words, others: enumerate(facts.others) })),
      ...matter(content),
      heading("consequences"),
      ...consequences(facts, content),
      heading("enclosures"),
      {
        kind: "list",
        items: [
          t("minutes.council.enclosure", {
            day,
            number: facts.version,
            state: stateInWords(facts),
          }),
        ],
      },
      paragraph(t("minutes.council.signature", { head: facts.head })),
    ],
  };
}

/** The items under which something was noted, and what all cities agreed. */
function matter({ items, agreements }: MinutesContent): Block[] {
  const told = items.filter(({ text }) => text);
  const titles = told.map(({ title, city }) =>
    city && !title.includes(city) ? `${title} (${city})` : title,
  );
  const common = agreements.filter(({ cityIds }) => cityIds.length === 0);
  return [
    ...(titles.length > 0
      ? [paragraph(t("minutes.council.topics")), { kind: "list", items: titles } satisfies Block]
      : []),
    ...(common.length > 0
      ? [
          paragraph(t("minutes.council.common")),
          { kind: "list", items: common.map(agreementInWords) } satisfies Block,
        ]
      : []),
  ];
}

/** What this city itself has to do, or that there is nothing. */
function consequences({ city }: CouncilNoteFacts, { agreements }: MinutesContent): Block[] {
  const own = agreements.filter(({ cityIds }) => cityIds.includes(city.id));
  if (own.length === 0) return [paragraph(t("minutes.council.nothing", { city: city.name }))];
  return [
    paragraph(t("minutes.council.promised", { city: city.name, count: own.length })),
    {
      kind: "table",
      caption: t("minutes.council.own", { city: city.name }),
      head: [t("minutes.agreement.what"), t("minutes.agreement.who"), t("minutes.agreement.until")],
      rows: own.map((one) => [agreementInWords(one), one.owners, dueOf(one)]),
    },
  ];
}

function heading(name: "about" | "proposal" | "matter" | "consequences" | "enclosures"): Block {
  return { kind: "heading", level: 2, text: t(`minutes.council.heading.${name}`) };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}
