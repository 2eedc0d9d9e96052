import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { wayBack } from "@/components/account/way-back";
import { MailPager } from "@/components/outbox/mail-pager";
import { WaitingReplyList } from "@/components/replies/waiting-reply-list";
import { Note } from "@/components/ui/note";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { listWaitingReplies } from "@/lib/replies/queries";
import { stamp } from "@/lib/time";
import { adoptReplyAction, settleReplyAction } from "./actions";

export const metadata: Metadata = { title: t("replies.title") };

type RepliesPageProps = { searchParams: Promise<{ page?: string | string[] }> };

export default async function RepliesPage({ searchParams }: RepliesPageProps) {
  const actor = await requireActor();
  const asked = Number((await searchParams).page) || 1;
  const waiting = await listWaitingReplies(actor, asked, new Date());
  if (!waiting) notFound();

  const { replies, page, pages, awaySince, hasMailbox } = waiting;
  return (
    <>
      <PageHead
        back={wayBack(actor, "overview")}
        title={t("replies.title")}
        lede={t("replies.lede")}
      />
      {awaySince ? (
        <Note kind="overdue">
          <p>{t("replies.away", { since: stamp(awaySince) })}</p>
          <p>{t("replies.awayText")}</p>
        </Note>
      ) : null}
      <WaitingReplyList
        replies={replies}
        hasMailbox={hasMailbox}
        adopt={adoptReplyAction}
        settle={settleReplyAction}
      />
      <MailPager page={page} pages={pages} base="/replies?page=" />
    </>
  );
}
