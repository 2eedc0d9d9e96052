import type { Metadata } from "next";
import { NoteQuoteForm, QuoteDesk } from "@/components/press/quote-forms";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import { listSpeakers } from "@/lib/press/queries";
import { shortDate } from "@/lib/time";
import { loadManagedDesk } from "../desk";
import { editQuoteAction, noteQuoteAction, removeQuoteAction } from "./actions";

export const metadata: Metadata = { title: t("press.quotes.title") };

type QuotesPageProps = { params: Promise<{ id: string }> };

export default async function QuotesPage({ params }: QuotesPageProps) {
  const { actor, desk } = await loadManagedDesk((await params).id);
  const date = shortDate(desk.startsAt, desk.timeZone);
  const head = (
    <PageHead
      back={{ href: `/meetings/${desk.id}/press`, label: t("press.desk.kind") }}
      title={t("press.quotes.title")}
      lede={t("press.quotes.lede", { date })}
    />
  );
  if (desk.startsAt > new Date()) {
    return (
      <>
        {head}
        <EmptyState title={t("press.quotes.laterTitle")} level={2}>
          <p>{t("press.quotes.later")}</p>
        </EmptyState>
      </>
    );
  }
  const speakers = await listSpeakers(actor, desk.circleId);
  return (
    <>
      {head}
      {desk.quotes.length > 0 ? (
        <Section id="notiert" title={t("press.quotes.noted")} gap={32}>
          <p className="max-w-measure">{t("press.quotes.wordsHint")}</p>
          {desk.quotes.map((quote) => (
            <QuoteDesk
              key={quote.id}
              quote={quote}
              edit={editQuoteAction}
              remove={removeQuoteAction}
            />
          ))}
        </Section>
      ) : null}
      <Section id="neues-zitat" title={t("press.quotes.new")}>
        <NoteQuoteForm action={noteQuoteAction} meetingId={desk.id} speakers={speakers} />
      </Section>
    </>
  );
}
