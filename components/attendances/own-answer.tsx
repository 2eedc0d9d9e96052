import { Row } from "@/components/ui/row";
import { Status } from "@/components/ui/status-word";
import { stateOf } from "@/lib/attendances/rules";
import { ownAnswerInWords, sourceInWords } from "@/lib/attendances/wording";
import { t } from "@/lib/i18n/words";
import type { InvitedView } from "@/lib/meetings/views";

type OwnAnswerProps = {
  invited: InvitedView;
  /** Whether the reader is the invited official. */
  self: boolean;
  /** Where to change it; left out when it is too late. */
  changeAt?: string | undefined;
};

/** What stands for the reader's city, who entered it where somebody else did by telephone, and the way to change it. */
export function OwnAnswer({ invited, self, changeAt }: OwnAnswerProps) {
  return (
    <Row as="p">
      <Status kind={stateOf(invited.answer)}>{ownAnswerInWords(invited, self)}</Status>
      {invited.answeredVia === "TELEPHONE" ? (
        <span className="text-small text-quiet">{sourceInWords(invited)}</span>
      ) : null}
      {changeAt ? (
        <a href={changeAt} className="print:hidden">
          {t("meetings.answer.change")}
        </a>
      ) : null}
    </Row>
  );
}
