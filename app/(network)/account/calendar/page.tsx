import type { Metadata } from "next";
import { FeedAddress } from "@/components/feeds/feed-address";
import { FeedContents } from "@/components/feeds/feed-contents";
import { ChangeFeed, OpenFeedForm } from "@/components/feeds/feed-forms";
import { FeedGuide } from "@/components/feeds/feed-guide";
import { PageHead } from "@/components/ui/page-head";
import { requireActor } from "@/lib/auth/session";
import { findFeed } from "@/lib/feeds/queries";
import { t } from "@/lib/i18n/words";
import { closeFeedAction, openFeedAction, rotateFeedAction } from "./actions";

export const metadata: Metadata = { title: t("feeds.page.title") };

const SECTIONS = { address: "adresse", contents: "darin", guide: "anleitung", change: "aendern" };

type FeedPageProps = { searchParams: Promise<{ done?: string | string[] }> };

export default async function FeedPage({ searchParams }: FeedPageProps) {
  const actor = await requireActor();
  const [feed, { done }] = await Promise.all([findFeed(actor), searchParams]);

  return (
    <>
      <PageHead
        back={{ href: "/account", label: t("feeds.page.back") }}
        title={t("feeds.page.title")}
        lede={t("feeds.page.lede")}
      />
      {wasDone(done, feed !== null)}
      {feed ? (
        <>
          <FeedAddress id={SECTIONS.address} feed={feed} />
          <FeedGuide id={SECTIONS.guide} />
          <FeedContents id={SECTIONS.contents} />
          <ChangeFeed
            id={SECTIONS.change}
            feedId={feed.id}
            rotate={rotateFeedAction}
            close={closeFeedAction}
          />
        </>
      ) : (
        <>
          <OpenFeedForm action={openFeedAction} />
          <FeedContents id={SECTIONS.contents} />
        </>
      )}
    </>
  );
}

/** What the last click did, as long as it still is so. */
function wasDone(done: string | string[] | undefined, isOpen: boolean) {
  if (done === "rotated" && isOpen) return <Said>{t("feeds.page.rotated")}</Said>;
  return done === "closed" && !isOpen ? <Said>{t("feeds.page.closed")}</Said> : null;
}

function Said({ children }: { children: string }) {
  return (
    <p role="status" className="max-w-measure font-semibold">
      {children}
    </p>
  );
}
