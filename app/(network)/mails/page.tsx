import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { wayBack } from "@/components/account/way-back";
import { MailCounts } from "@/components/outbox/mail-counts";
import { MailPager } from "@/components/outbox/mail-pager";
import { WatchedMailList } from "@/components/outbox/watched-mail-list";
import { PageHead } from "@/components/ui/page-head";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { listWatchedMails } from "@/lib/outbox/queries";
import { retryFailedAction, retryMailAction } from "./actions";

export const metadata: Metadata = { title: t("outbox.watch.title") };

type MailsPageProps = {
  searchParams: Promise<{
    page?: string | string[];
    show?: string | string[];
    retried?: string | string[];
  }>;
};

export default async function MailsPage({ searchParams }: MailsPageProps) {
  const actor = await requireActor();
  const asked = await searchParams;
  const withSent = asked.show === "all";
  const watched = await listWatchedMails(actor, { page: Number(asked.page) || 1, withSent });
  if (!watched) notFound();

  const { mails, counts, page, pages } = watched;
  return (
    <>
      <PageHead
        back={wayBack(actor, "overview")}
        title={t("outbox.watch.title")}
        lede={t(withSent ? "outbox.watch.ledeAll" : "outbox.watch.lede")}
      />
      {asked.retried === undefined ? null : <p role="status">{t("outbox.watch.retried")}</p>}
      <MailCounts counts={counts} retry={retryFailedAction} />
      <WatchedMailList mails={mails} withSent={withSent} retry={retryMailAction} />
      <MailPager
        page={page}
        pages={pages}
        base={withSent ? "/mails?show=all&page=" : "/mails?page="}
      />
      <div className="stack gap-2">
        <p>
          <a href={withSent ? "/mails" : "/mails?show=all"}>
            {t(withSent ? "outbox.watch.hideSent" : "outbox.watch.showSent")}
          </a>
        </p>
        {can(actor, "job.run", null) ? (
          <p>
            <a href="/jobs">{t("outbox.watch.toJobs")}</a>
          </p>
        ) : null}
        {can(actor, "reply.watch", null) ? (
          <p>
            <a href="/replies">{t("outbox.watch.toReplies")}</a>
          </p>
        ) : null}
      </div>
    </>
  );
}
