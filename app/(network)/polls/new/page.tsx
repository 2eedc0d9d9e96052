import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChooseCircle } from "@/components/circles/choose-circle";
import { PollForm } from "@/components/polls/poll-form";
import { PageHead } from "@/components/ui/page-head";
import { holds } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/session";
import { listCirclesToSchedule } from "@/lib/circles/queries";
import { enumerate, t } from "@/lib/i18n/words";
import { startFrom } from "@/lib/polls/start";
import { openPollAction } from "./actions";

type Parameter = string | string[] | undefined;
type Asked = { circle?: Parameter; date?: Parameter; duration?: Parameter; own?: Parameter };
type Props = { searchParams: Promise<Asked> };

export const metadata: Metadata = { title: t("polls.new.title") };

export default async function NewPollPage({ searchParams }: Props) {
  const actor = await requireActor();
  if (!holds(actor, "PROCESS_MANAGER")) notFound();
  const circles = await listCirclesToSchedule(actor, new Date());
  const asked = await searchParams;
  const circle = circles.length === 1 ? circles[0] : circles.find(({ id }) => id === asked.circle);

  if (!circle) {
    return (
      <ChooseCircle
        circles={circles}
        path="/polls/new"
        title={t("polls.new.title")}
        whichCircle={t("polls.new.whichCircle")}
        cannot={{ title: t("polls.new.cannotTitle"), text: t("polls.new.cannotText") }}
      />
    );
  }
  return (
    <>
      <PageHead
        back={{ href: `/circles/${circle.id}`, label: t("polls.new.back") }}
        preline={enumerate(circle.members.map(({ city }) => city.name))}
        title={t("polls.new.title")}
        lede={t("polls.new.lede")}
      />
      <PollForm action={openPollAction} circle={circle} start={startFrom(asked)} />
    </>
  );
}
