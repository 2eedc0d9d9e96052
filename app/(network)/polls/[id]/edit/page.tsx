import type { Metadata } from "next";
import { DateForm, DeadlineForm } from "@/components/polls/edit-forms";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import { stageOf } from "@/lib/polls/rules";
import { loadPollDesk } from "../poll";
import { addDateAction, moveDeadlineAction } from "./actions";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { poll } = await loadPollDesk((await params).id);
  return { title: `${t("polls.editing.title")}: ${poll.title}` };
}

export default async function EditPollPage({ params }: Props) {
  const { poll } = await loadPollDesk((await params).id);
  const isOpen = stageOf(poll) === "open";
  return (
    <>
      <PageHead
        back={{ href: `/polls/${poll.id}`, label: t("polls.fixing.back") }}
        preline={poll.title}
        title={t("polls.editing.title")}
        lede={isOpen ? undefined : t("polls.fixing.closed")}
      />
      {isOpen ? (
        <>
          <Section id="frist" title={t("polls.editing.deadline")}>
            <DeadlineForm action={moveDeadlineAction} poll={poll} />
          </Section>
          <Section id="termin" title={t("polls.editing.add")}>
            <DateForm action={addDateAction} poll={poll} />
          </Section>
        </>
      ) : null}
    </>
  );
}
