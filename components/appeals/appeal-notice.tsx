import { Note } from "@/components/ui/note";
import type { AppealShown } from "@/lib/appeals/queries";
import { t } from "@/lib/i18n/words";
import { dateInWords, shortDate } from "@/lib/time";

type AppealNoticeProps = { appeal: AppealShown; answered: boolean };

/** What has to be known before the text is read: withdrawn, corrected, or that an answer was saved. */
export function AppealNotice({ appeal, answered }: AppealNoticeProps) {
  const { withdrawnAt, withdrawReason, revisions, handedOverTo, handedOverOn } = appeal;
  const [current] = revisions;
  return (
    <>
      {answered ? <p role="status">{t("appeals.answer.thanks")}</p> : null}
      {withdrawnAt ? (
        <Note kind="mine">
          <div className="stack max-w-measure gap-2">
            <h2 className="kern-heading-small">
              {t("appeals.page.withdrawnTitle", { day: shortDate(withdrawnAt) })}
            </h2>
            <p>{t("appeals.page.withdrawn")}</p>
            <p className="whitespace-pre-line">{withdrawReason}</p>
          </div>
        </Note>
      ) : null}
      {handedOverTo && handedOverOn ? (
        <p>{t("appeals.handOver.done", { to: handedOverTo, day: dateInWords(handedOverOn) })}</p>
      ) : null}
      {current && current.number > 1 ? (
        <p className="text-quiet">
          {t("appeals.page.corrected", { day: shortDate(current.validFrom) })}{" "}
          <a href="#fassungen">{t("appeals.page.versions")}</a>
        </p>
      ) : null}
    </>
  );
}
