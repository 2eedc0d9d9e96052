import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import type { PollView } from "@/lib/polls/queries";
import { dateInWords, longMoment } from "@/lib/time";

/** A link that opens nothing any more, and what to do instead. */
export function UnknownBallot() {
  return (
    <>
      <PageHead title={t("polls.guest.invalidTitle")} lede={t("polls.guest.invalidText")} />
      <p className="max-w-measure">{t("polls.guest.invalidElse")}</p>
    </>
  );
}

/** A poll that takes no answer any more. */
export function ClosedBallot({ poll }: { poll: PollView }) {
  const { cancelledAt, cancelReason: reason, meeting } = poll;
  if (cancelledAt) {
    return (
      <>
        <PageHead title={t("polls.guest.cancelledTitle")} lede={t("polls.guest.cancelledText")} />
        {reason ? (
          <p className="max-w-measure">{t("polls.guest.cancelledBecause", { reason })}</p>
        ) : null}
      </>
    );
  }
  if (meeting) {
    const moment = longMoment(meeting.startsAt);
    return (
      <PageHead title={t("polls.guest.fixedTitle")} lede={t("polls.guest.fixedText", { moment })} />
    );
  }
  const by = dateInWords(poll.answerBy);
  return <PageHead title={t("polls.guest.lateTitle")} lede={t("polls.guest.lateText", { by })} />;
}
