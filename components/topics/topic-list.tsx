import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { hidden } from "@/components/ui/hidden";
import { Line, Lines } from "@/components/ui/lines";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { shortDate } from "@/lib/time";
import type { TopicView } from "@/lib/topics/queries";

type TopicListProps = {
  topics: readonly TopicView[];
  /** Null for who may not take topics off. */
  drop: FormAction | null;
};

/** What waits for an agenda, the oldest first. */
export function TopicList({ topics, drop }: TopicListProps) {
  if (topics.length === 0) {
    return (
      <EmptyState title={t("topics.emptyTitle")}>
        <p>{t("topics.empty")}</p>
      </EmptyState>
    );
  }
  return (
    <Lines>
      {topics.map((topic) => (
        <Line key={topic.id}>
          <p className="font-semibold">{topic.title}</p>
          {topic.note ? <p className="max-w-measure whitespace-pre-line">{topic.note}</p> : null}
          <p className="text-quiet text-small">{originOf(topic)}</p>
          {drop ? <Drop topic={topic} action={drop} /> : null}
        </Line>
      ))}
    </Lines>
  );
}

function Drop({ topic: { id, title }, action }: { topic: TopicView; action: FormAction }) {
  return (
    <Details summary={t.rich("topics.dropOpen", { title, hidden })}>
      <ActionForm action={action} className="stack gap-4" scope={id}>
        <HiddenField name="topicId" value={id} />
        <p>{t("topics.dropSure")}</p>
        <SubmitButton kind="secondary">{t.rich("topics.drop", { title, hidden })}</SubmitButton>
      </ActionForm>
    </Details>
  );
}

function originOf({ proposedBy, proposedAt, city }: TopicView): string {
  return t("topics.line", {
    name: fullName(proposedBy) ?? "",
    city: city?.name ?? "none",
    day: shortDate(proposedAt),
  });
}
