import { SubmitButton } from "@/components/form/submit-button";
import { hidden } from "@/components/ui/hidden";
import { t } from "@/lib/i18n/words";
import { TOPIC_INTENT } from "@/lib/topics/rows";

type WaitingTopicsProps = { topics: readonly { id: string; title: string }[] };

/** Beside an agenda that is being written: what waits, each with a button that takes it up. */
export function WaitingTopics({ topics }: WaitingTopicsProps) {
  if (topics.length === 0) return null;
  return (
    <section className="stack w-full gap-2" aria-label={t("topics.forAgenda")}>
      <h2 className="kern-heading-small">{t("topics.forAgenda")}</h2>
      <ul className="stack gap-2">
        {topics.map(({ id, title }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>{title}</span>
            <SubmitButton kind="tertiary" name="intent" value={`${TOPIC_INTENT}${id}`}>
              {t.rich("topics.take", { title, hidden })}
            </SubmitButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
