import { ActionForm } from "@/components/form/action-form";
import { ChoiceField } from "@/components/form/choice-field";
import { optionalMark } from "@/components/form/form-labels";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Acts } from "@/components/ui/acts";
import { DataTable } from "@/components/ui/data-table";
import type { BodyStory, WaitingWork } from "@/lib/bodies/views";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { dateInWords } from "@/lib/time";

/** What is handed over, each with its page. */
export function WaitingTable({ work }: { work: WaitingWork }) {
  if (work.length === 0) return <p className="max-w-measure">{t("bodies.handover.nothing")}</p>;
  return (
    <DataTable
      caption={t("bodies.handover.waiting")}
      columns={[
        { label: t("bodies.work.what") },
        { label: t("bodies.work.kindOf") },
        { label: t("bodies.work.day") },
      ]}
      rows={work.map(({ kind, title, href, day }) => ({
        id: `${kind}${href}`,
        cells: [
          <a key="to" href={href}>
            {title}
          </a>,
          t(`bodies.work.${kind}`),
          day ? dateInWords(day) : t("bodies.work.noDay"),
        ],
      }))}
    />
  );
}

type HandoverFormProps = {
  action: FormAction;
  body: BodyStory;
  /** Whether the reader invites people to accounts. */
  invites: boolean;
};

/** Who takes over, and a word with it. */
export function HandoverForm({ action, body, invites }: HandoverFormProps) {
  const { id, managers } = body;
  if (managers.length === 0) {
    return (
      <>
        <p className="max-w-measure">{t("bodies.handover.noManager")}</p>
        {invites ? (
          <p>
            <a href="/accounts/invite">{t("bodies.handover.invite")}</a>
          </p>
        ) : null}
      </>
    );
  }
  const names = { userId: t("bodies.handover.to"), word: t("bodies.handover.word") };
  return (
    <ActionForm action={action} names={names} className="stack max-w-narrow gap-6">
      <HiddenField name="bodyId" value={id} />
      <ChoiceField
        name="userId"
        legend={names.userId}
        choices={managers.map(({ userId, name }) => ({ value: userId, label: name }))}
        defaultValue={managers.length === 1 ? managers[0]?.userId : undefined}
      />
      <TextArea name="word" label={names.word} optional={optionalMark} maxLength={1000} />
      <Acts>
        <SubmitButton>{t("bodies.handover.submit")}</SubmitButton>
      </Acts>
    </ActionForm>
  );
}
