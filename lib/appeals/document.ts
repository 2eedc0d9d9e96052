import type { AppealShown } from "@/lib/appeals/queries";
import type { CarryingCity } from "@/lib/appeals/read-result";
import { isEarlier, meantSince, RESPONSE_STATES } from "@/lib/appeals/rules";
import { audienceInWords, resultInWords } from "@/lib/appeals/wording";
import type { Block, Document } from "@/lib/documents/document";
import { t } from "@/lib/i18n/words";
import { plainText } from "@/lib/markdown/plain";
import { readProse } from "@/lib/markdown/prose";
import { fullName } from "@/lib/people/names";
import { dateInWords, shortDate } from "@/lib/time";

type Printed = Omit<AppealShown, "id">;

/** An appeal and what came of it, to be handed on: its text, the counts, the cities that carry it. A withdrawn one says so first. */
export function resultDocument(
  appeal: Printed,
  cities: readonly CarryingCity[],
  { network, now }: { network: string; now: Date },
): Document {
  const { title, publishedAt, callToAction } = appeal;
  const day = publishedAt ? shortDate(publishedAt) : "";
  return {
    title: t("appeals.document.title", { title }),
    subject: t("appeals.document.subject", { title, network }),
    author: network,
    createdAt: now,
    blocks: [
      { kind: "heading", level: 1, text: title },
      ...withdrawal(appeal),
      { kind: "facts", rows: factsOf(appeal, day) },
      { kind: "paragraph", text: t("appeals.salutation") },
      ...paragraphs(plainText(readProse(appeal.body))),
      { kind: "paragraph", text: `${fullName(appeal.author) ?? ""}\n${appeal.authorOffice}` },
      { kind: "heading", level: 2, text: t("appeals.page.request") },
      { kind: "paragraph", text: callToAction },
      ...resultBlocks(appeal, now),
      ...cityBlocks(appeal, cities),
    ],
  };
}

function withdrawal({ withdrawnAt, withdrawReason }: Printed): Block[] {
  if (!withdrawnAt) return [];
  const text = t("appeals.page.withdrawnTitle", { day: shortDate(withdrawnAt) });
  return [
    { kind: "heading", level: 2, text },
    { kind: "paragraph", text: `${t("appeals.page.withdrawn")} ${withdrawReason ?? ""}` },
  ];
}

function factsOf(appeal: Printed, day: string) {
  const { answerBy, handedOverTo, handedOverOn } = appeal;
  const to = audienceInWords(appeal) ?? t("appeals.audience.ALL");
  const rows = [
    { term: t("appeals.document.published"), text: day },
    { term: t("appeals.document.to"), text: to },
  ];
  if (answerBy) rows.push({ term: t("appeals.page.until"), text: dateInWords(answerBy) });
  if (handedOverTo && handedOverOn) {
    const text = t("appeals.handOver.done", { to: handedOverTo, day: dateInWords(handedOverOn) });
    rows.push({ term: t("appeals.handOver.term"), text });
  }
  return rows;
}

function paragraphs(text: string): Block[] {
  return text.split(/\n{2,}/).map((part) => ({ kind: "paragraph", text: part }));
}

function resultBlocks({ counts }: Printed, now: Date): Block[] {
  return [
    { kind: "heading", level: 2, text: t("appeals.result.title") },
    { kind: "paragraph", text: resultInWords(counts) },
    {
      kind: "table",
      caption: t("appeals.result.caption", { day: shortDate(now) }),
      head: [t("appeals.result.answer"), t("appeals.result.meaning"), t("appeals.result.cities")],
      rows: RESPONSE_STATES.map((state) => [
        t(`appeals.result.${state}`),
        t(`appeals.result.${state}Meaning`),
        String(counts[state]),
      ]),
    },
  ];
}

function cityBlocks({ revisions }: Printed, cities: readonly CarryingCity[]): Block[] {
  if (cities.length === 0) return [];
  const meant = meantSince(revisions);
  const items = cities.map((city) => {
    const pledge = city.pledge ? `, ${t("appeals.page.pledge", { pledge: city.pledge })}` : "";
    const earlier = isEarlier(city, meant) ? ` (${t("appeals.responses.earlier")})` : "";
    return `${city.name}${pledge}${earlier}`;
  });
  return [
    { kind: "heading", level: 2, text: t("appeals.page.cities") },
    { kind: "list", items },
  ];
}
