import type { Metadata } from "next";
import { CancelPollForm } from "@/components/polls/edit-forms";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { stageOf } from "@/lib/polls/rules";
import { loadPollDesk } from "../poll";
import { cancelPollAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { poll } = await loadPollDesk((await params).id);
  return { title: `${t("polls.cancelling.title")}: ${poll.title}` };
}

export default async function CancelPollPage({ params }: Props) {
  const { poll } = await loadPollDesk((await params).id);
  const isOpen = stageOf(poll) === "open";
  return (
    <>
      <PageHead
        back={{ href: `/polls/${poll.id}`, label: t("polls.fixing.back") }}
        preline={poll.title}
        title={t("polls.cancelling.title")}
        lede={t(isOpen ? "polls.cancelling.lede" : "polls.fixing.closed")}
      />
      {isOpen ? <CancelPollForm action={cancelPollAction} poll={poll} /> : null}
    </>
  );
}
