import { DraftForm } from "@/components/minutes/manager-desk";
import { EmptyState } from "@/components/ui/empty-state";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { MeetingOfMinutes } from "@/lib/minutes/views";

type NoMinutesProps = {
  meeting: MeetingOfMinutes;
  /** For who writes them. */
  draft: FormAction | null;
};

/** That there are none yet, and what begins them. */
export function NoMinutes({ meeting, draft }: NoMinutesProps) {
  const isHeld = meeting.heldAt !== null && meeting.cancelledAt === null;
  if (!draft || !isHeld) {
    return (
      <EmptyState level={2} title={t("minutes.page.noneTitle")}>
        <p>{t(draft ? "minutes.page.notHeld" : "minutes.page.noneText")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState level={2} title={t("minutes.page.noneTitle")}>
      <p>{t("minutes.page.noneManager")}</p>
      <DraftForm action={draft} meetingId={meeting.id} isFirst />
    </EmptyState>
  );
}
