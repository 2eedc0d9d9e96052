import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { MailPager } from "@/components/outbox/mail-pager";
import { MailboxList } from "@/components/outbox/mailbox-list";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { isMailboxOpen, readMailbox } from "@/lib/outbox/read-mailbox";

export const metadata: Metadata = { title: t("outbox.mailbox.title"), robots: { index: false } };

type MailboxPageProps = { searchParams: Promise<{ page?: string | string[] }> };

export default async function MailboxPage({ searchParams }: MailboxPageProps) {
  if (!isMailboxOpen()) notFound();
  const { mails, page, pages } = await readMailbox(Number((await searchParams).page) || 1);

  return (
    <>
      <PageHead title={t("outbox.mailbox.title")} lede={t("outbox.mailbox.lede")} />
      <MailboxList mails={mails} />
      <MailPager page={page} pages={pages} base="/mailbox?page=" />
    </>
  );
}
