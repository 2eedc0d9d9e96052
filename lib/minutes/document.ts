import { provisoInWords } from "@/lib/commitments/proviso";
import type { Block, Document } from "@/lib/documents/document";
import { enumerate, t } from "@/lib/i18n/words";
import type { MinutesContent } from "@/lib/minutes/content";
import { stateInWords } from "@/lib/minutes/wording";
import { dateInWords, readDay, shortDate } from "@/lib/time";

type Printed = {
  version: number;
  createdAt: Date;
  circulatedAt: Date | null;
  consentBy: Date | null;
  lockedAt: Date | null;
  meeting: {
    startsAt: Date;
    timeZone: string;
    circle: { name: string };
    hosts: { body: { name: string } }[];
  };
};

/** The minutes as a document; on top it says whether they are a draft, with the cities, or approved. */
export function minutesDocument(minutes: Printed, content: MinutesContent): Document {
  const { meeting } = minutes;
  const day = shortDate(meeting.startsAt, meeting.timeZone);
  const { circle } = meeting;
  return {
    title: t("minutes.titleDay", { day }),
    subject: t("minutes.document.subject", { circle: circle.name, day }),
    author: enumerate(meeting.hosts.map(({ body }) => body.name)) || circle.name,
    createdAt: minutes.createdAt,
    blocks: [
      { kind: "heading", level: 1, text: t("minutes.titleDay", { day }) },
      {
        kind: "facts",
        rows: [
          { term: t("minutes.document.circle"), text: circle.name },
          { term: t("minutes.document.state"), text: stateInWords(minutes) },
          { term: t("minutes.document.version"), text: String(minutes.version) },
        ],
      },
      ...paragraphs(content.opening),
      ...presenceBlocks(content),
      ...itemBlocks(content),
      ...agreementBlocks(content),
      ...section("talks", content.talks),
      ...section("next", content.next),
    ],
  };
}

function presenceBlocks({ presence }: MinutesContent): Block[] {
  if (presence.length === 0) return [];
  const rows = presence.map(({ city, text }) => ({ term: city, text }));
  return [heading(t("minutes.section.presence")), { kind: "facts", rows }];
}

/** A heading for each item, whether or not anything was noted under it. */
function itemBlocks({ items }: MinutesContent): Block[] {
  return items.flatMap(({ title, city, text }, index) => [
    heading(itemHeading(index, title, city)),
    ...paragraphs(text || t("minutes.noNote")),
  ]);
}

/** "3. Ehrenamtskarte (Lemgo)"; the city once where the title names it. */
export function itemHeading(index: number, title: string, city: string | null): string {
  const label = t("minutes.part.item", { number: index + 1, title });
  return city && !title.includes(city) ? `${label} (${city})` : label;
}

function agreementBlocks({ agreements }: MinutesContent): Block[] {
  if (agreements.length === 0) return [];
  const columns = ["what", "who", "until"] as const;
  return [
    heading(t("minutes.section.agreements")),
    {
      kind: "table",
      caption: t("minutes.document.agreements", { count: agreements.length }),
      head: columns.map((column) => t(`minutes.agreement.${column}`)),
      rows: agreements.map((one) => [agreementInWords(one), one.owners, dueOf(one)]),
    },
  ];
}

type Agreement = MinutesContent["agreements"][number];

/** "Vorlage schicken, unter Vorbehalt des Ratsbeschlusses". */
export function agreementInWords({ text, proviso }: Pick<Agreement, "text" | "proviso">): string {
  return proviso ? `${text}, ${provisoInWords(proviso)}` : text;
}

/** "1. März 2027"; "ohne Termin" where no day was agreed. */
export function dueOf({ due }: Pick<Agreement, "due">): string {
  const day = due ? readDay(due) : null;
  return day ? dateInWords(day) : t("commitments.noDay");
}

function section(name: "talks" | "next", text: string): Block[] {
  return text ? [heading(t(`minutes.section.${name}`)), ...paragraphs(text)] : [];
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text };
}

/** Empty lines part paragraphs. */
function paragraphs(text: string): Block[] {
  const parts = text.split(/\n\s*\n/).filter((part) => part.trim());
  return parts.map((part) => ({ kind: "paragraph", text: part.trim() }));
}
