import { ReplyForms } from "@/components/replies/reply-forms";
import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Lines, LineTitle } from "@/components/ui/lines";
import { Stack } from "@/components/ui/stack";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { WaitingReply } from "@/lib/replies/queries";
import { reasonInWords } from "@/lib/replies/wording";
import { machineTime, shortDate, stamp } from "@/lib/time";

type WaitingReplyListProps = {
  replies: readonly WaitingReply[];
  hasMailbox: boolean;
  adopt: FormAction;
  settle: FormAction;
};

/** Messages that wait for a person: what they say, why they wait, and what can be done. */
export function WaitingReplyList({ replies, hasMailbox, adopt, settle }: WaitingReplyListProps) {
  if (replies.length === 0) {
    const words = hasMailbox ? "empty" : "noMailbox";
    return (
      <EmptyState title={t(`replies.${words}Title`)} level={2}>
        <p>{t(`replies.${words}Text`)}</p>
      </EmptyState>
    );
  }
  return (
    <Lines label={t("replies.list")}>
      {replies.map((reply) => (
        <li key={reply.id} className="stack gap-4">
          <Letter reply={reply} />
          <ReplyForms reply={reply} adopt={adopt} settle={settle} />
        </li>
      ))}
    </Lines>
  );
}

function Letter({ reply }: { reply: WaitingReply }) {
  const { subject, receivedAt, said, comment, why, excerpt, meeting } = reply;
  return (
    <Stack gap={4}>
      <LineTitle level={2}>{said ?? subject ?? t("replies.noSubject")}</LineTitle>
      <p className="break-words text-quiet">
        <time dateTime={machineTime(receivedAt)}>{senderInWords(reply)}</time>
      </p>
      {comment ? <p className="break-words">{t("replies.comment", { comment })}</p> : null}
      <p className="max-w-measure">{reasonInWords(why)}</p>
      {meeting ? (
        <p>
          <a href={`/meetings/${meeting.id}`}>
            {t("replies.toMeeting", { date: shortDate(meeting.startsAt) })}
          </a>
        </p>
      ) : null}
      {excerpt ? (
        <Details summary={t("replies.excerpt")}>
          <p className="max-w-measure whitespace-pre-line break-words">{excerpt}</p>
        </Details>
      ) : null}
    </Stack>
  );
}

function senderInWords({ fromAddress, name, receivedAt }: WaitingReply): string {
  const words = { address: fromAddress, moment: stamp(receivedAt) };
  if (!fromAddress) return t("replies.fromNobody", words);
  return name ? t("replies.from", { ...words, name }) : t("replies.fromAddress", words);
}
