import { ApproveForm, ChangeForm, type Subject } from "@/components/minutes/answer-forms";
import { Card } from "@/components/ui/card";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { Part } from "@/lib/minutes/parts";
import { saidBy, stageOf } from "@/lib/minutes/rules";
import type { MinutesView } from "@/lib/minutes/views";
import { dueInWords, sourceInWords } from "@/lib/minutes/wording";

export type AnswerActions = { approve: FormAction; propose: FormAction };

type OwnAnswerProps = {
  minutes: MinutesView;
  city: { id: string; name: string };
  subject: Subject;
  actions: AnswerActions;
  /** The part to which a change is being proposed. */
  part: Part | null;
  backHref: string;
};

/** What is expected of one city: to agree, or to propose a change; and what silence will mean. */
export function OwnAnswer(props: OwnAnswerProps) {
  const { minutes, city, subject, actions, part, backHref } = props;
  const { version, approvals } = minutes;
  const approval = approvals.find((one) => one.city.id === city.id);
  if (stageOf(minutes) !== "circulated" || !approval) return null;
  const said = saidBy(approval, version);
  const form = { subject, version };
  if (part) {
    return <ChangeForm {...form} action={actions.propose} part={part} backHref={backHref} />;
  }
  return (
    <Card warm small as="section" labelledBy={`antwort-${city.id}`}>
      <div className="stack gap-6">
        <h2 id={`antwort-${city.id}`} className="kern-heading-medium">
          {t(said === "approved" ? "minutes.approve.done" : "minutes.approve.title", {
            city: city.name,
          })}
        </h2>
        {said === "approvedEarlier" || said === "approved" ? (
          <p>{sourceInWords(approval, version)}</p>
        ) : null}
        {said === "approved" ? (
          <p>{t("minutes.approve.still")}</p>
        ) : (
          <>
            <p>{dueInWords(minutes)}</p>
            <ApproveForm {...form} action={actions.approve} />
            <p className="text-quiet text-small">{t("minutes.approve.orChange")}</p>
          </>
        )}
      </div>
    </Card>
  );
}
