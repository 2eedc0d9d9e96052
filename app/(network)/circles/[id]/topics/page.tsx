import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { TopicForm } from "@/components/topics/topic-form";
import { TopicList } from "@/components/topics/topic-list";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { homeCitiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { findCircle } from "@/lib/circles/queries";
import { mayFollow } from "@/lib/circles/rules";
import { t } from "@/lib/i18n/words";
import { citiesOn } from "@/lib/meetings/wording";
import { listTopics } from "@/lib/topics/queries";
import { dropTopicAction, proposeTopicAction } from "./actions";

export const metadata: Metadata = { title: t("topics.title") };

type TopicsPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ proposed?: string | string[] }>;
};

export default async function TopicsPage({ params, searchParams }: TopicsPageProps) {
  const actor = await requireActor();
  const now = new Date();
  const circle = await findCircle(actor, (await params).id, now);
  if (!circle || !mayFollow(actor, circle.id)) notFound();
  const { proposed } = await searchParams;
  const topics = await listTopics(actor, circle.id);
  const subject = { circleId: circle.id };
  const cities = citiesOn(circle.members, now).map(({ cityId, city }) => ({
    id: cityId,
    name: city.name,
  }));
  const own = cities.filter(({ id }) => homeCitiesOf(actor).includes(id));
  return (
    <>
      <PageHead
        back={{ href: `/circles/${circle.id}`, label: t("topics.back") }}
        preline={circle.name}
        title={t("topics.title")}
        lede={t("topics.lede")}
      />
      <Section id="themen" title={t("topics.waiting")}>
        {proposed === "1" ? <p role="status">{t("topics.proposed")}</p> : null}
        <TopicList
          topics={topics}
          drop={can(actor, "topic.drop", subject) ? dropTopicAction : null}
        />
      </Section>
      {can(actor, "topic.propose", subject) ? (
        <Section id="vorschlagen" title={t("topics.propose")}>
          <TopicForm
            key={topics.length}
            action={proposeTopicAction}
            circleId={circle.id}
            cities={cities}
            ownCityId={own.length === 1 ? own[0]?.id : undefined}
          />
        </Section>
      ) : null}
    </>
  );
}
