import { PageHead } from "@/components/ui/page-head";
import type { LinkedInvitation } from "@/lib/attendances/queries";
import { t } from "@/lib/i18n/words";
import { addMinutes, longDate } from "@/lib/time";

/** A link that opens nothing any more, and what to do instead. */
export function UnknownInvitation() {
  return (
    <>
      <PageHead
        title={t("attendances.guest.invalidTitle")}
        lede={t("attendances.guest.invalidText")}
      />
      <p className="max-w-measure">{t("attendances.guest.invalidElse")}</p>
    </>
  );
}

type ClosedInvitationProps = { meeting: LinkedInvitation["meeting"]; now: Date };

/** An invitation that needs no answer any more. */
export function ClosedInvitation({ meeting, now }: ClosedInvitationProps) {
  const date = longDate(meeting.startsAt, meeting.timeZone);
  if (meeting.cancelledAt) {
    const reason = meeting.cancelReason;
    return (
      <>
        <PageHead
          title={t("attendances.guest.cancelledTitle")}
          lede={t("attendances.guest.cancelledText", { date })}
        />
        {reason ? (
          <p className="max-w-measure">{t("meetings.page.cancelledBecause", { reason })}</p>
        ) : null}
      </>
    );
  }
  const isOver = addMinutes(meeting.startsAt, meeting.durationMinutes) <= now;
  return (
    <PageHead
      title={t(isOver ? "attendances.guest.overTitle" : "attendances.guest.begunTitle")}
      lede={isOver ? t("attendances.guest.overText", { date }) : t("attendances.guest.begunText")}
    />
  );
}
